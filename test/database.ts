import { sql, type Transaction } from 'kysely';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '#db/open-database.ts';
import type { Tables } from '#db/tables.ts';

/** A PostgreSQL server to run the database tests on; without it they run on the embedded database. */
export const serverUrl: string | undefined = process.env.TEST_DATABASE_URL || undefined;

/** One database per worker, because a boot costs seconds; files that share the worker share it. */
const held = globalThis as { vidareTestDatabase?: Promise<Database> };

/** The worker's database with its schema, holding whatever the last test left. */
export function workerDatabase(): Promise<Database> {
  held.vidareTestDatabase ??=
    serverUrl === undefined
      ? openDatabase({})
      : createOn(serverUrl, `vidare_worker_${process.env.VITEST_POOL_ID}`).then((url) => openDatabase({ url }));
  return held.vidareTestDatabase;
}

/** What still works on the worker's database; ended before the next test has it. */
const atWork: (() => Promise<void>)[] = [];

export function endBeforeNext(end: () => Promise<void>): void {
  atWork.push(end);
}

/** The worker's database, emptied: for code that makes its own transactions. */
export async function emptyDatabase(): Promise<Database> {
  for (const end of atWork.splice(0)) await end();
  const database = await workerDatabase();
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' and relname not like 'kysely%'
  `.execute(database.kysely);
  await sql`truncate ${sql.join(rows.map(({ name }) => sql.table(name)))} restart identity`.execute(database.kysely);
  return database;
}

/** A transaction of the worker's database, rolled back when the test ends: for stores and reads. */
export async function rolledBack(): Promise<Transaction<Tables>> {
  const { kysely } = await workerDatabase();
  const transaction = await kysely.startTransaction().execute();
  onTestFinished(async () => {
    await transaction.rollback().execute();
  });
  return transaction;
}

/** The address of a new, empty database on the server, dropped when the test ends. */
export async function freshDatabase(server: string, mark = 'fresh'): Promise<string> {
  const name = `vidare_${mark}_${process.env.VITEST_POOL_ID}`;
  onTestFinished(() => administer(server, `drop database if exists ${name} with (force)`));
  return createOn(server, name);
}

async function createOn(server: string, name: string): Promise<string> {
  await administer(server, `drop database if exists ${name} with (force)`);
  await administer(server, `create database ${name} template template0`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

export async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
