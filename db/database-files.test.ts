import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { restoreEmbedded } from './database-files.ts';
import { type Database, openDatabase } from './open-database.ts';

async function folderFor(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vidare-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function opened(target: { folder?: string }): Promise<Database> {
  const database = await openDatabase(target);
  onTestFinished(() => database.close());
  return database;
}

test('what was erased or written over is not in a file made afterwards; what stands is, and goes on from there', async () => {
  const folder = await folderFor();
  const { kysely, dump } = await opened({ folder: path.join(folder, 'database') });
  await sql`insert into person (person_id, persona, created_at, used_at) values ('person-who-erases-herself', 'erasedmark', now(), now())`.execute(
    kysely,
  );
  await sql`insert into person (person_id, persona, created_at, used_at) values ('person-who-stays-here-on', 'formermark', now(), now())`.execute(
    kysely,
  );
  await sql`update person set persona = 'standingmark' where persona = 'formermark'`.execute(kysely);
  await sql`delete from person where persona = 'erasedmark'`.execute(kysely);
  await sql`
    insert into event (at, act, actor, subject_kind, subject_id, fields)
    values (now(), 'test', 'system', 'test', 'x', '{}')`.execute(kysely);
  const file = path.join(folder, 'a.tar.gz');
  await dump(file);
  const content = gunzipSync(await readFile(file)).toString('latin1');
  expect(content).toContain('standingmark');
  expect(content).not.toMatch(/erasedmark|formermark/);

  await restoreEmbedded(path.join(folder, 'restored'), file);
  const again = await opened({ folder: path.join(folder, 'restored') });
  const { rows } = await sql`select persona from person`.execute(again.kysely);
  expect(rows).toEqual([{ persona: 'standingmark' }]);
  const next = await sql<{ id: string }>`
    insert into event (at, act, actor, subject_kind, subject_id, fields)
    values (now(), 'test', 'system', 'test', 'y', '{}') returning event_id::text as id`.execute(again.kysely);
  expect(next.rows).toEqual([{ id: '2' }]);
}, 120_000);
