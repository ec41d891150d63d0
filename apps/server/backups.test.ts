import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Database, openDatabase } from '#db/open-database.ts';
import { administer, freshDatabase, serverUrl } from '#test/database.ts';
import { fillProfile, peopleApp } from '#test/people.ts';
import { makeBackup } from './backups.ts';
import { readConfig } from './config.ts';
import { restoreHome } from './restore.ts';

const server = serverUrl ?? '';
const now = new Date('2030-02-03T04:05:06Z');

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'vidare-backups-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function opened(url: string): Promise<Database> {
  const database = await openDatabase({ url });
  onTestFinished(() => database.close());
  return database;
}

describe.skipIf(serverUrl === undefined)('a backup of a server’s database', () => {
  test('restored into an empty one holds what was anybody’s, walls and all; nothing is written over', async () => {
    const folder = await emptyFolder();
    const old = await opened(await freshDatabase(server, 'old'));
    const before = await peopleApp(old);
    onTestFinished(() => before.app.close());
    const ann = await before.persona();
    await fillProfile(ann, 'annsmark');
    const backup = await makeBackup(old, { folder, keepDays: 30 }, now);
    if (!backup.ok) throw new Error(JSON.stringify(backup.error));
    expect(path.basename(backup.value.file)).toBe('vidare-2030-02-03T04-05-06Z.dump');
    expect(await readdir(folder)).toEqual([path.basename(backup.value.file)]);

    const url = await freshDatabase(server, 'new');
    const config = readConfig({ VIDARE_HOME: path.join(folder, 'home'), DATABASE_URL: url });
    await restoreHome(config, backup.value.file);
    const after = await peopleApp(await opened(url));
    onTestFinished(() => after.app.close());
    const annAgain = after.visitor(ann.cookie);
    expect((await annAgain.ask('GET', '/profile')).json()).toEqual((await ann.ask('GET', '/profile')).json());
    const bo = await after.persona('newcomer-engineer');
    expect((await bo.ask('GET', '/profile')).body).not.toContain('annsmark');
    await expect(restoreHome(config, backup.value.file)).rejects.toThrow('holds a database already');
  });

  test('by a user whom the walls bind is refused, and says what to do', async () => {
    const folder = await emptyFolder();
    const url = new URL(await freshDatabase(server, 'bound'));
    const name = `vidare_bound_${process.env.VITEST_POOL_ID}`;
    await administer(server, `drop role if exists ${name}`);
    await administer(server, `create role ${name} login createrole`);
    onTestFinished(async () => {
      await administer(server, `drop database ${url.pathname.slice(1)} with (force)`);
      await administer(server, `drop role ${name}`);
    });
    await administer(server, `alter database ${url.pathname.slice(1)} owner to ${name}`);
    await administer(server, `grant vidare_actor to ${name}`);
    url.username = name;
    const backup = await makeBackup(await opened(url.href), { folder, keepDays: 30 }, now);
    expect(backup.ok ? '' : backup.error.details.reason).toContain('BACKUP_DATABASE_URL');
    expect(await readdir(folder)).toEqual([]);
  });
});
