import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tinyApp } from '../test-app.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vidare-web-'));
  mkdirSync(path.join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'dist/assets/app-1a2b.js'), 'alert(1)');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function get(url: string, accept = 'text/html') {
  const app = await tinyApp({ webFolder: path.join(folder, 'dist') });
  return app.inject({ url, headers: { accept } });
}
const build = () => writeFileSync(path.join(folder, 'dist/index.html'), '<title>Vidare</title>');

it('until the pages are built a page says so and comes back', async () => {
  const answer = await get('/');
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '3']);
  expect(answer.body).toContain('http-equiv="refresh"');
});
it('every address a browser opens gets the client, asked for anew each time', async () => {
  build();
  for (const url of ['/', '/lan/22', '/yrken/http%3A%2F%2Fdata.europa.eu%2Fesco']) {
    const { statusCode, body, headers } = await get(url);
    expect([statusCode, body, headers['cache-control']]).toEqual([200, '<title>Vidare</title>', 'no-cache']);
  }
});
it('the page of a share is for no search engine, cache or address that a link is followed to', async () => {
  build();
  const { headers } = await get('/sv/shared');
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'referrer-policy': 'no-referrer',
  });
  expect((await get('/sv/about')).headers['x-robots-tag']).toBeUndefined();
});
it('so does a monitor or link preview that takes anything', async () => {
  build();
  for (const url of ['/', '/sv/', '/en/next?ssyk=8131']) expect((await get(url, '*/*')).statusCode).toBe(200);
});
it('files with a hash in their name are kept for ever', async () => {
  const { statusCode, headers } = await get('/assets/app-1a2b.js', '*/*');
  expect([statusCode, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(headers['content-type']).toContain('javascript');
});
it('a file that is not there is no page', async () => {
  build();
  const answer = await get('/assets/gone.js', '*/*');
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([404, 'application/problem+json']);
});
it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5csecret.txt'])(
  '%s leads nowhere outside the folder',
  async (url) => {
    expect((await get(url, '*/*')).body).not.toContain('secret"');
    expect((await get(url, '*/*')).statusCode).toBe(404);
  },
);
it('an unknown API path is a problem even for a browser', async () => {
  build();
  expect((await get('/api/nothing')).headers['content-type']).toBe('application/problem+json');
});
