import type { FastifyReply, FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { giveToken, takeToken, tokenOf } from './session-cookie.ts';

const asking = ({ host = '', protocol = 'http', ...headers }: Record<string, string>) =>
  ({ headers, protocol, hostname: host.replace(/:\d+$/, '') }) as unknown as FastifyRequest;

function given(host: string, protocol = 'http'): string {
  const headers: string[] = [];
  const reply = { header: (_: string, value: string) => headers.push(value) } as unknown as FastifyReply;
  giveToken(asking({ host, protocol }), reply, { token: 'abc', until: new Date(Date.now() + 10_500) });
  takeToken(asking({ host, protocol }), reply);
  return headers.join('\n');
}

test('over the network it is bound to the host and to TLS', () => {
  expect(given('vidare.example')).toBe(
    '__Host-vidare-session=abc; Path=/; Max-Age=10; HttpOnly; SameSite=Lax; Secure\n' +
      '__Host-vidare-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure',
  );
});

test('so it is behind a proxy with TLS on one’s own machine', () => {
  expect(given('localhost', 'https')).toContain('__Host-vidare-session=abc');
});

test('on one’s own machine, which has no TLS, it is a plain one', () => {
  for (const host of ['localhost:8080', '127.0.0.1', '[::1]:8080'])
    expect(given(host)).toMatch(/^vidare-session=abc; Path=\/; Max-Age=10; HttpOnly; SameSite=Lax$/m);
});

test('is found among others, and the plain one counts for nothing over the network', () => {
  const [plain, bound] = ['p'.repeat(43), 'b'.repeat(43)];
  const cookie = `a=1; vidare-session=${plain}; __Host-vidare-session=${bound}; b=2`;
  expect(tokenOf(asking({ host: 'localhost', cookie }))).toBe(plain);
  expect(tokenOf(asking({ host: 'vidare.example', cookie }))).toBe(bound);
  expect(tokenOf(asking({ host: 'vidare.example', cookie: `vidare-session=${plain}` }))).toBeUndefined();
  for (const none of ['abc', `${plain}p`, `${'p'.repeat(42)}%`])
    expect(tokenOf(asking({ host: 'localhost', cookie: `vidare-session=${none}` }))).toBeUndefined();
  expect(tokenOf(asking({ host: 'localhost', cookie: 'vidare-session=' }))).toBeUndefined();
  expect(tokenOf(asking({ host: 'localhost' }))).toBeUndefined();
});
