import { describe, expect, it } from 'vitest';
import { asked, problemOf, type Told, tinyApp } from '../test-app.ts';

describe('language', () => {
  it.each([
    ['/api/skills?q=a&lang=en', 'sv', 'en'],
    ['/api/skills?q=a', 'en-GB,sv;q=0.8', 'en'],
    ['/api/skills?q=a', 'de,sv;q=0.3,en;q=0.9', 'en'],
    ['/api/skills?q=a', 'de', 'sv'],
  ])('%s with Accept-Language %s is answered in %s', async (url, accept, lang) => {
    const answer = await (await tinyApp()).inject({ url, headers: { 'accept-language': accept } });
    expect(answer.json<{ hits: unknown[] }>().hits[0]).toMatchObject({ label: { lang } });
  });
});

describe('while data is loading', () => {
  it('routes without a handler say so and when to come back', async () => {
    const answer = await (await tinyApp({ handlers: () => ({}) })).inject('/api/skills?q=a');
    expect([answer.statusCode, answer.headers['retry-after'], answer.headers.etag]).toEqual([503, '2', undefined]);
  });
});

describe('caching', () => {
  it('a known answer is 304 before it is computed, until data, language or address change', async () => {
    let release = 'one';
    const server = await tinyApp({ releaseTag: () => release });
    const first = await server.inject('/api/skills?q=a');
    const known = { 'if-none-match': String(first.headers.etag) };
    expect(first.headers).toMatchObject({
      'cache-control': 'no-cache',
      vary: 'Accept-Language',
    });
    expect(known['if-none-match']).toMatch(/^W\//);
    asked.length = 0;
    expect((await server.inject({ url: '/api/skills?q=a', headers: known })).statusCode).toBe(304);
    expect(asked).toEqual([]);
    expect((await server.inject({ url: '/api/skills?q=b', headers: known })).statusCode).toBe(200);
    expect(
      (await server.inject({ url: '/api/skills?q=a', headers: { ...known, 'accept-language': 'en' } })).statusCode,
    ).toBe(200);
    release = 'two';
    expect((await server.inject({ url: '/api/skills?q=a', headers: known })).statusCode).toBe(200);
  });
  it('refusals carry no tag and are not stored', async () => {
    const answer = await (await tinyApp()).inject('/api/occupations/x');
    expect([answer.headers.etag, answer.headers['cache-control']]).toEqual([undefined, 'no-store']);
  });
});

describe('protection', () => {
  it('strict headers are on every answer', async () => {
    const server = await tinyApp();
    for (const url of ['/api/skills?q=a', '/api/nothing', '/']) {
      const { headers } = await server.inject(url);
      expect(headers['content-security-policy']).toBe(
        "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data:;connect-src 'self';frame-ancestors 'none';base-uri 'none';form-action 'self';object-src 'none'",
      );
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(headers['permissions-policy']).toContain('geolocation=()');
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });
  it('a request id is given, or taken when it is sane, and stands in the problem', async () => {
    expect((await problemOf('/api/x', { 'x-request-id': 'abc-1' })).problem.instance).toBe('abc-1');
    expect((await problemOf('/api/x', { 'x-request-id': 'a b\tc' })).problem.instance).toMatch(/^[\da-f-]{36}$/);
  });
  it('the text route is limited by address, except for those who have the key', async () => {
    const server = await tinyApp({ textRequestsPerMinute: 2 });
    const send = (headers = {}) =>
      server.inject({ method: 'POST', url: '/api/skills', payload: { texts: ['a'] }, headers });
    await send();
    await send();
    const third = await send();
    expect([third.statusCode, third.json<Told>().code]).toEqual([429, 'request/too-many']);
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
    expect((await send({ authorization: 'Bearer secret' })).statusCode).toBe(200);
    expect((await server.inject('/api/skills?q=a')).statusCode).toBe(200);
  });
  it('imports need the key and this machine', async () => {
    const server = await tinyApp();
    const status = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
      (await server.inject({ url: '/api/imports/1', headers, remoteAddress })).statusCode;
    expect(await status({})).toBe(403);
    expect(await status({ authorization: 'Bearer wrong' })).toBe(403);
    expect(await status({ authorization: 'Bearer secret' }, '10.0.0.7')).toBe(403);
    expect(await status({ authorization: 'Bearer secret' })).toBe(404);
  });
  it('a loopback server answers only to its own names', async () => {
    expect((await problemOf('/api/skills?q=a', { host: 'evil.example' })).status).toBe(421);
    expect((await problemOf('/api/skills?q=a', { host: 'localhost:8080' })).status).toBe(200);
    const everywhere = await tinyApp({ host: '0.0.0.0' });
    expect((await everywhere.inject({ url: '/api/skills?q=a', headers: { host: 'vidare.example' } })).statusCode).toBe(
      200,
    );
  });
  it('the log holds route, status and time, and nothing that was written', async () => {
    const lines: string[] = [];
    const server = await tinyApp({ log: { write: (line) => lines.push(line) } });
    await server.inject('/api/skills?q=hemligt');
    await server.inject('/api/occupations/hemligt');
    await server.inject({ method: 'POST', url: '/api/skills', payload: { texts: ['hemligt'] } });
    const broken = await server.inject('/api/sources');
    expect([broken.statusCode, broken.json<Told>().code]).toEqual([500, 'server/broken']);
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries[0]).toMatchObject({ route: '/api/skills', status: 200, method: 'GET' });
    expect(entries.some(({ error }) => error === 'Error')).toBe(true);
    expect(lines.join('')).not.toMatch(/hemligt|what a person wrote|127\.0\.0\.1/);
  });
});
