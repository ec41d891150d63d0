import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonLines, type Serving, startVidare, vidare } from './test-command.ts';

const home = mkdtempSync(path.join(tmpdir(), 'vidare-admin-'));
const env = { VIDARE_HOME: home };
/** Where the server says it is; a command’s own setting is somebody else’s. */
const known = 'https://vidare.example.se';
const elsewhere = { ...env, PUBLIC_URL: 'https://another.example.se' };
let server: Serving;
/** Made before any server has the home. */
let early: string;

beforeAll(async () => {
  const made = await vidare(['admin', 'add', '--json'], { env: { ...env, PORT: '8123' } });
  if (made.code !== 0) throw new Error(made.err);
  [{ link: early }] = jsonLines<{ link: string }>(made) as [{ link: string }];
  server = await startVidare({ ...env, PUBLIC_URL: known });
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

  const made = await vidare(['admin', 'add', '--days', '2', '--lang', 'sv'], { env: elsewhere });
  expect(made.err).toContain('Den gäller en gång');
  expect(made.out.trim()).toMatch(new RegExp(`^${known}/sv/invitation#[\\w-]{43}$`));
  expect(await accept(made.out.trim(), 'Bo')).toBe(200);

  const list = await vidare(['admin', 'list'], { env });
  expect(list.out).toMatch(/Ada[\s\S]*Bo/);
  const [ada] = jsonLines<{ id: string; name: string }>(await vidare(['admin', 'list', '--json'], { env }));
  expect(ada).toMatchObject({ kind: 'administrator', name: 'Ada' });
  const removed = await vidare(['admin', 'remove', ada?.id.slice(0, 8) ?? ''], { env });
  expect([removed.code, removed.err.trim()]).toEqual([0, 'Ada is an administrator no longer.']);
  const again = await vidare(['admin', 'remove', ada?.id ?? ''], { env });
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('No administrator has an id that begins with')]);
  const wrong = await vidare(['admin', 'add', '--days', '31'], { env });
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('from 1 to 30')]);
}, 120_000);

it('lists the links that are open, without their codes, and revokes them', async () => {
  const made = await vidare(['admin', 'add', '--json'], { env });
  const [{ id, link }] = jsonLines<{ id: string; link: string }>(made) as [{ id: string; link: string }];
  const list = await vidare(['admin', 'list', '--lang', 'sv'], { env });
  expect(list.out).toMatch(new RegExp(`Länk +Skapad +Gäller till[\\s\\S]*${id}`));
  expect(list.out).not.toContain(new URL(link).hash.slice(1));
  const told = jsonLines<{ kind: string; id: string }>(await vidare(['admin', 'list', '--json'], { env }));
  expect(told.filter(({ kind }) => kind === 'link')).toEqual([
    { kind: 'link', id, createdAt: expect.any(String), expiresAt: expect.any(String) },
  ]);

  const revoked = await vidare(['admin', 'revoke', id.slice(0, 8)], { env });
  expect([revoked.code, revoked.err.trim()]).toEqual([0, 'The link works no longer.']);
  expect(await accept(link, 'Eve')).toBe(404);
  expect((await vidare(['admin', 'list'], { env })).out).not.toContain(id);
  const again = await vidare(['admin', 'revoke', id], { env });
  expect([again.code, again.err]).toEqual([2, expect.stringContaining('No open link has an id that begins with')]);
}, 120_000);
