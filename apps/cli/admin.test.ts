import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonLines, type Serving, startVidare, vidare } from './test-command.ts';

const home = mkdtempSync(path.join(tmpdir(), 'vidare-admin-'));
const env = { VIDARE_HOME: home };
let server: Serving;
/** Made before any server has the home. */
let early: string;

beforeAll(async () => {
  const made = await vidare(['admin', 'add', '--json'], { env: { ...env, PORT: '8123' } });
  if (made.code !== 0) throw new Error(made.err);
  [{ link: early }] = jsonLines<{ link: string }>(made) as [{ link: string }];
  server = await startVidare(env);
}, 240_000);
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Somebody with a browser, signed in as somebody made up, who opens a link and accepts. */
async function accept(link: string, name: string): Promise<number> {
  const call = (url: string, headers: object, body?: object) =>
    fetch(`${server.address}/api${url}`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body ?? {}),
    });
  const entered = await fetch(`${server.address}/api/personas/process-operator/session`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
  });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const code = new URL(link).hash.slice(1);
  return (await call('/invitation/acceptance', { cookie }, { code, name })).status;
}

it('makes an administrator by a link, before a server runs and while it does, lists and removes her', async () => {
  expect(early).toMatch(/^http:\/\/localhost:8123\/en\/invitation#[\w-]{43}$/);
  expect((await vidare(['admin', 'list'], { env })).err).toContain('There is no administrator.');
  expect(await accept(early, 'Ada')).toBe(200);
  expect(await accept(early, 'Eve')).toBe(404);

  const made = await vidare(['admin', 'add', '--days', '2', '--lang', 'sv'], { env });
  expect(made.err).toContain('Den gäller en gång');
  expect(made.out.trim()).toMatch(new RegExp(`^${server.address.replace('127.0.0.1', 'localhost')}/sv/invitation#`));
  expect(await accept(made.out.trim(), 'Bo')).toBe(200);

  const list = await vidare(['admin', 'list'], { env });
  expect(list.out).toMatch(/Ada[\s\S]*Bo/);
  const [ada] = jsonLines<{ id: string; name: string }>(await vidare(['admin', 'list', '--json'], { env }));
  const removed = await vidare(['admin', 'remove', ada?.id.slice(0, 8) ?? ''], { env });
  expect([removed.code, removed.err.trim()]).toEqual([0, 'Ada is an administrator no longer.']);
  const again = await vidare(['admin', 'remove', ada?.id ?? ''], { env });
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('No administrator has an id that begins with')]);
  const wrong = await vidare(['admin', 'add', '--days', '31'], { env });
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('from 1 to 30')]);
}, 120_000);
