import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { serverUrl, workerDatabase } from '#test/database.ts';
import { temporaryHome } from '#test/home.ts';
import { DatabaseProblem } from './database-problem.ts';
import { openDatabase } from './open-database.ts';

async function refusalOf(target: Parameters<typeof openDatabase>[0]): Promise<string> {
  const problem: unknown = await openDatabase(target).catch((thrown: unknown) => thrown);
  if (problem instanceof DatabaseProblem) return problem.message;
  throw new Error('it opened, or failed in another way', { cause: problem });
}

test('says which kind of database it is', async () => {
  expect((await workerDatabase()).kind).toBe(serverUrl === undefined ? 'embedded' : 'server');
});

test('what is written in a folder is there when it is opened again', async () => {
  const folder = path.join(await temporaryHome(), 'database');
  const first = await openDatabase({ folder });
  await sql`insert into event (at, actor, act, subject_kind, subject_id) values (now(), 'a', 'b', 'c', 'd')`.execute(
    first.kysely,
  );
  await first.close();
  const second = await openDatabase({ folder });
  const events = await second.kysely.selectFrom('event').select('actor').execute();
  await second.close();
  expect(events).toEqual([{ actor: 'a' }]);
});

describe('is refused in one sentence', () => {
  test('an address that is none, without its password', async () => {
    const said = await refusalOf({ url: 'mysql://ann:hemligt@db/vidare' });
    expect(said).toContain('is not a PostgreSQL address');
    expect(said).not.toContain('hemligt');
  });

  test('a server that does not answer', async () => {
    const said = await refusalOf({ url: 'postgres://ann:hem@ligt@127.0.0.1:1/vidare?password=hemligt' });
    expect(said).toMatch(
      /^The PostgreSQL server at postgres:\/\/127\.0\.0\.1:1\/vidare could not be used: .*ECONNREFUSED.*\.$/,
    );
  });

  test.skipIf(serverUrl === undefined)('a database that is not on the server', async () => {
    const url = new URL(serverUrl ?? '');
    url.pathname = '/no_such_database';
    expect(await refusalOf({ url: url.href })).toContain('no_such_database');
  });

  test('a folder that is a file', async () => {
    const folder = path.join(await temporaryHome(), 'database');
    await writeFile(folder, '');
    expect(await refusalOf({ folder })).toContain(`The embedded database in ${folder} could not be opened`);
  });
});
