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
    await restoreHome(config, backup.value.file, []);
    const after = await peopleApp(await opened(url));
    onTestFinished(() => after.app.close());
    const annAgain = after.visitor(ann.cookie);
    expect((await annAgain.ask('GET', '/profile')).json()).toEqual((await ann.ask('GET', '/profile')).json());
    const bo = await after.persona('newcomer-engineer');
    expect((await bo.ask('GET', '/profile')).body).not.toContain('annsmark');
    await expect(restoreHome(config, backup.value.file, [])).rejects.toThrow('holds a database already');
  });

  test('is not made by a user whom the walls bind, who is told what to do; restored by her it is whole', async () => {
    const folder = await emptyFolder();
    const old = await opened(await freshDatabase(server, 'old'));
    const { app, persona } = await peopleApp(old);
    onTestFinished(() => app.close());
    const ann = await persona();
    const profile = (await ann.ask('GET', '/profile')).json<object>();
    const whole = await makeBackup(old, { folder, keepDays: 30 }, now);
    if (!whole.ok) throw new Error(JSON.stringify(whole.error));

    const url = await ofBoundOwner();
    await restoreHome(readConfig({ VIDARE_HOME: path.join(folder, 'home'), DATABASE_URL: url }), whole.value.file, []);
    const restored = await opened(url);
    const after = await peopleApp(restored);
    onTestFinished(() => after.app.close());
    expect((await after.visitor(ann.cookie).ask('GET', '/profile')).json()).toEqual(profile);

    const before = await readdir(folder);
    const backup = await makeBackup(restored, { folder, keepDays: 30 }, new Date('2030-02-04'));
    expect(backup.ok ? '' : backup.error.details.reason).toContain('BACKUP_DATABASE_URL');
    expect(await readdir(folder)).toEqual(before);
  });
});

/** An empty database whose owner is no superuser and is bound by row-level security, dropped with its owner. */
async function ofBoundOwner(): Promise<string> {
  const url = new URL(await freshDatabase(server, 'bound'));
  const [database, owner] = [url.pathname.slice(1), `vidare_bound_${process.env.VITEST_POOL_ID}`];
  await administer(server, `drop role if exists ${owner}`);
  await administer(server, `create role ${owner} login createrole`);
  onTestFinished(async () => {
    await administer(server, `drop database ${database} with (force)`);
    await administer(server, `drop role ${owner}`);
  });
  await administer(server, `alter database ${database} owner to ${owner}`);
  await administer(server, `grant vidare_actor to ${owner}`);
  url.username = owner;
  return url.href;
}
