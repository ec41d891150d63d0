import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, startVidare, vidare } from './test-command.ts';

interface Backup {
  readonly file: string;
  readonly bytes: number;
  readonly removed: readonly string[];
}

const folder = mkdtempSync(path.join(tmpdir(), 'vidare-backup-'));
const homeIn = (name: string) => ({ VIDARE_HOME: path.join(folder, name) });
const kept = path.join(folder, 'kept');
const next = ['next', '--ssyk', '8131', '--top', '5', '--json'];

const ownPage = { 'sec-fetch-site': 'same-origin' };
/** An account of a made-up person: the cookie that it is hers by. */
async function comeIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/personas/process-operator/session`, { method: 'POST', headers: ownPage });
  return /^[^;]+/.exec(answer.headers.get('set-cookie') ?? '')?.[0] ?? '';
}
async function erase(address: string, cookie: string): Promise<void> {
  const answer = await fetch(`${address}/api/account`, { method: 'DELETE', headers: { ...ownPage, cookie } });
  if (answer.status !== 200) throw new Error(await answer.text());
}

let before: string;
let backup: Backup;

beforeAll(async () => {
  const server = await startVidare(homeIn('old'));
  try {
    mkdirSync(kept);
    writeFileSync(path.join(kept, 'vidare-2020-01-01T00-00-00Z.tar.gz'), 'old');
    writeFileSync(path.join(kept, 'somebody-elses-2020.tar.gz'), 'other');
    const ann = await comeIn(server.address);
    before = (await vidare(next, { env: homeIn('old') })).out;
    const made = await vidare(['backup', kept, '--keep-days', '7', '--json'], { env: homeIn('old') });
    if (made.err !== '') throw new Error(made.err);
    await erase(server.address, ann);
    [backup] = jsonLines<Backup>(made) as [Backup];
  } finally {
    await server.stop();
  }
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a backup of the embedded database', () => {
  it('is made while a server has the home, in a file of its own, and only old ones of ours are removed', () => {
    expect(backup.bytes).toBeGreaterThan(100_000);
    expect(backup.removed).toEqual(['vidare-2020-01-01T00-00-00Z.tar.gz']);
    expect(readdirSync(kept).toSorted()).toEqual(['somebody-elses-2020.tar.gz', path.basename(backup.file)].toSorted());
  });

  it('restored into another home gives the same answers', async () => {
    const env = homeIn('new');
    const restored = await vidare(['restore', backup.file, '--json'], { env });
    expect([restored.code, restored.err]).toEqual([0, '']);
    const [told] = jsonLines<{ datasets: string[] }>(restored);
    expect(told?.datasets).toContain('pay');
    const after = await vidare(next, { env });
    expect(after.out).toBe(before);
    // Nothing was imported anew.
    expect(after.err).toBe('');
    const again = await vidare(['restore', backup.file], { env });
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('holds a database already')]);
  }, 60_000);

  it('brings back nobody who erased her account after it was made, where the list of them is given', async () => {
    const list = path.join(folder, 'old', 'erased');
    const env = homeIn('erased-anew');
    const restored = await vidare(['restore', backup.file, '--erased', list, '--json'], { env });
    expect([restored.err, jsonLines<{ erased: number }>(restored)]).toEqual([
      '',
      [expect.objectContaining({ erased: 1 })],
    ]);
    const noted = readFileSync(path.join(folder, 'erased-anew', 'erased'), 'utf8');
    expect(noted).toMatch(/^\d{4}-\d{2}-\d{2} [0-9a-f-]{36}\n$/);
    expect(noted.split(' ')[1]).toBe(readFileSync(list, 'utf8').split(' ')[1]);
    const wrong = await vidare(['restore', backup.file, '--erased', backup.file], { env: homeIn('wrong-list') });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('is no list of erased accounts')]);
    expect(readdirSync(folder)).not.toContain('wrong-list');
  }, 60_000);

  it('that is damaged, or of another kind, or none, leaves nothing behind', async () => {
    const damaged = path.join(folder, 'damaged.tar.gz');
    copyFileSync(backup.file, damaged);
    truncateSync(damaged, Math.floor(backup.bytes / 2));
    const other = path.join(folder, 'other.dump');
    writeFileSync(other, 'PGDMP and more');
    const none = path.join(folder, 'none.txt');
    writeFileSync(none, 'hello');
    const env = homeIn('empty');
    for (const [file, said, code] of [
      [damaged, 'is no backup that can be restored', 1],
      [other, 'is a backup of a PostgreSQL server; name one with DATABASE_URL', 1],
      [none, 'is no backup that can be restored', 1],
      [path.join(folder, 'absent'), 'There is no file', 2],
    ] as const) {
      const refused = await vidare(['restore', file], { env });
      expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(said)]);
      expect(refused.err.trim().split('\n')).toHaveLength(1);
    }
    expect(readdirSync(path.join(folder, 'empty')).filter((name) => name.startsWith('database'))).toEqual([]);
  }, 60_000);
});
