import { chmod, mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { ensureActorRole } from './actor-role.ts';
import { dumpEmbedded, dumpServer } from './database-files.ts';
import { DatabaseProblem } from './database-problem.ts';
import { migrate } from './migrate.ts';
import type { Tables } from './tables.ts';

export interface Target {
  readonly url?: string;
  /** The same database as a user whom row-level security does not bind; for backups only. */
  readonly backupUrl?: string;
  readonly folder?: string;
}

export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly kind: 'embedded' | 'server';
  /** Whether it can be reached now; within two seconds. */
  answers(): Promise<boolean>;
  /** Writes all of it to a new file. @throws DatabaseProblem */
  dump(file: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its schema up to date.
 * `url` names a PostgreSQL server (15 to 18); without it `folder` holds the embedded database, and
 * without either it lives in memory. One process only may open a folder: the caller holds its lock.
 * @throws DatabaseProblem with one sentence when it cannot be opened.
 */
export async function openDatabase(target: Target): Promise<Database> {
  const database =
    target.url === undefined ? await openEmbedded(target.folder) : openServer(target.url, target.backupUrl);
  try {
    await ensureActorRole(database.kysely);
    await migrate(database.kysely);
  } catch (cause) {
    await database.close().catch(() => undefined);
    if (cause instanceof DatabaseProblem) throw cause;
    throw target.url === undefined ? cause : DatabaseProblem.fromServer(target.url, cause);
  }
  return database;
}

/**
 * Makes sure that a server's database is empty and has what every database of ours needs around it.
 * @throws DatabaseProblem
 */
export async function prepareEmpty(url: string): Promise<void> {
  const { kysely, close } = openServer(url);
  try {
    const { rows } = await sql`
      select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'v', 'S') limit 1`.execute(
      kysely,
    );
    if (rows.length > 0) throw DatabaseProblem.notEmpty('DATABASE_URL');
    await ensureActorRole(kysely);
  } catch (cause) {
    throw cause instanceof DatabaseProblem ? cause : DatabaseProblem.fromServer(url, cause);
  } finally {
    await close();
  }
}

async function openEmbedded(folder: string | undefined): Promise<Database> {
  const pglite = await createEmbedded(folder);
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kysely,
    kind: 'embedded',
    answers: async () => !pglite.closed,
    dump: (file) => dumpEmbedded(pglite, file),
    close: async () => {
      await kysely.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}

async function createEmbedded(folder: string | undefined): Promise<PGlite> {
  if (folder === undefined) return PGlite.create();
  try {
    await mkdir(folder, { recursive: true });
    // Its files would be anybody's of the machine to write in, whatever the process's mask is.
    await chmod(folder, 0o700);
    return await PGlite.create(folder);
  } catch (cause) {
    throw DatabaseProblem.fromFolder(folder, cause);
  }
}

function openServer(url: string, backupUrl = url): Database {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw DatabaseProblem.badUrl(url);
  // A pooled connection the server drops while idle is no concern: the next query opens another.
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000, keepAlive: true });
  pool.on('error', () => undefined);
  // One in use that is dropped between two queries has nobody to tell; its next query fails, and says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    kysely,
    kind: 'server',
    answers: () => answers(kysely),
    dump: (file) => dumpServer(backupUrl, file),
    close: () => kysely.destroy(),
  };
}

const answersWithinMs = 2_000;

async function answers(kysely: Kysely<Tables>): Promise<boolean> {
  const asked = sql`select 1`.execute(kysely).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, wait(answersWithinMs, false, { ref: false })]);
}
