import { afterEach, describe, expect, it } from 'vitest';
import { refusal } from '#contract/errors.ts';
import type { Handlers } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { type AppOptions, buildApp } from './build-app.ts';

/** What a test needs of a problem. */
interface Told {
  readonly code: string;
  readonly detail: string;
  readonly parameter?: string;
  readonly nearest?: string;
  readonly allowed?: readonly string[];
  readonly instance?: string;
}

const asked: unknown[] = [];
const handlers: Partial<Handlers> = {
  searchSkills: async ({ query }, { language }) => {
    asked.push(query);
    return ok({ hits: [{ id: 'a', label: { text: query.q, lang: language }, matched: 'm', score: 1 }] });
  },
  listNextJobs: async ({ query }) => {
    asked.push(query);
    return err(refusal('request/nothing-to-start-from'));
  },
  recogniseSkills: async ({ body }) => {
    asked.push(body);
    return ok({ scheme: 'starter', lang: 'sv', results: body.texts.map(() => ({ skills: [], occupations: [] })) });
  },
  getOccupation: async ({ params }) => err(refusal('occupation/unknown', { value: params.id })),
  getImport: async ({ params }) => err(refusal('import/unknown', { value: params.id })),
  listSources: async () => {
    throw new Error('what a person wrote');
  },
};

const lines: string[] = [];
const open: { close(): Promise<unknown> }[] = [];
async function app(options: Partial<AppOptions> = {}) {
  const built = await buildApp({
    handlers: () => handlers,
    releaseTag: () => 'one',
    importKey: 'secret',
    version: '0.1.0',
    host: '127.0.0.1',
    ...options,
  });
  open.push(built);
  return built;
}
afterEach(async () => {
  for (const built of open.splice(0)) await built.close();
  asked.length = 0;
  lines.length = 0;
});

async function problemOf(url: string, headers: Record<string, string> = {}) {
  const answer = await (await app()).inject({ url, headers });
  return { status: answer.statusCode, type: answer.headers['content-type'], problem: answer.json<Told>() };
}

describe('parameters', () => {
  it('an unknown name is refused with the nearest valid one', async () => {
    const { status, type, problem } = await problemOf('/api/next?syk=8131&lang=en');
    expect([status, type]).toEqual([400, 'application/problem+json']);
    expect(problem).toMatchObject({ code: 'request/unknown-parameter', parameter: 'syk', nearest: 'ssyk' });
  });
  it('a route that takes none refuses any', async () => {
    expect((await problemOf('/api/health?verbose=1')).problem).toMatchObject({ code: 'request/unknown-parameter' });
  });
  it('an unknown value is refused with the nearest valid one', async () => {
    const { problem } = await problemOf('/api/next?ssyk=8131&chances=larg&lang=en');
    expect(problem).toMatchObject({ code: 'request/invalid-value', parameter: 'chances', nearest: 'large' });
    expect(problem.allowed).toEqual(['medium', 'large']);
  });
  it('a value inside a list is named by its place', async () => {
    const { problem } = await problemOf('/api/next?ssyk=8131&without=skills&without=relatd');
    expect(problem).toMatchObject({ parameter: 'without[1]', nearest: 'related' });
  });
  it('a number out of range says the range, in the language of the reader', async () => {
    expect((await problemOf('/api/next?top=0&lang=en')).problem.detail).toContain('a whole number from 1 to 400');
    expect((await problemOf('/api/next?top=2.5')).problem.detail).toContain('ett heltal från 1 till 400');
  });
  it('a missing one is named', async () => {
    expect((await problemOf('/api/skills')).problem).toMatchObject({ code: 'request/missing', parameter: 'q' });
  });
  it('the same given twice where one is meant is refused', async () => {
    expect((await problemOf('/api/skills?q=a&limit=1&limit=2')).problem).toMatchObject({ parameter: 'limit' });
  });
  it('numbers become numbers, a single value a list, defaults are filled in', async () => {
    await problemOf('/api/next?ssyk=0110&payFloor=30000');
    expect(asked).toEqual([{ ssyk: ['0110'], payFloor: 30_000, top: 20 }]);
  });
});

describe('bodies', () => {
  const post = async (payload: string, type = 'application/json') => {
    const answer = await (await app()).inject({ method: 'POST', url: '/api/skills', payload, headers: { 'content-type': type } });
    return { status: answer.statusCode, ...answer.json<Told>() };
  };
  it('texts are taken as they are', async () => {
    expect(await post('{"texts":["svetsat"],"lang":"sv"}')).toMatchObject({ status: 200 });
    expect(asked).toEqual([{ texts: ['svetsat'], lang: 'sv', top: 20, all: false }]);
  });
  it('a text in the place of a number or a list is not bent into shape', async () => {
    expect(await post('{"texts":["a"],"top":"10"}')).toMatchObject({ code: 'request/invalid-value', parameter: 'top' });
    expect(await post('{"texts":"a"}')).toMatchObject({ code: 'request/invalid-value', parameter: 'texts' });
  });
  it('broken JSON, other media types and unknown names are refused', async () => {
    expect(await post('{"texts":')).toMatchObject({ status: 400, code: 'request/malformed' });
    expect(await post('a', 'text/plain')).toMatchObject({ status: 415, code: 'request/media-type' });
    expect(await post('{"text":["a"]}')).toMatchObject({ code: 'request/unknown-parameter', nearest: 'texts' });
    expect(await post('{}')).toMatchObject({ code: 'request/missing', parameter: 'texts' });
    expect(await post('{"texts":["a"],"tpo":1}')).toMatchObject({ parameter: 'tpo', nearest: 'top' });
  });
  it('more than fits is refused', async () => {
    expect(await post(JSON.stringify({ texts: ['a'.repeat(5_000_000)] }))).toMatchObject({ status: 413, code: 'request/too-large' });
  });
});

describe('paths', () => {
  it('an unknown one gets the nearest, its parameters kept', async () => {
    expect((await problemOf('/api/region/22')).problem).toMatchObject({ code: 'route/not-found', nearest: '/api/regions/22' });
  });
  it('ids with slashes and more than a hundred characters arrive whole', async () => {
    const id = `http://data.europa.eu/esco/occupation/${'x'.repeat(120)}`;
    const { status, problem } = await problemOf(`/api/occupations/${encodeURIComponent(id)}`);
    expect([status, problem.detail.includes(id)]).toEqual([404, true]);
  });
  it('a path that is not valid encoding is a problem too', async () => {
    expect(await problemOf('/api/occupations/%zz')).toMatchObject({ status: 400, problem: { code: 'request/malformed' } });
  });
  it('the OpenAPI document is served', async () => {
    const answer = await (await app()).inject('/openapi.json');
    expect(answer.json<{ openapi: string }>().openapi).toBe('3.1.0');
  });
});

describe('language', () => {
  it.each([
    ['/api/skills?q=a&lang=en', 'sv', 'en'],
    ['/api/skills?q=a', 'en-GB,sv;q=0.8', 'en'],
    ['/api/skills?q=a', 'de,sv;q=0.3,en;q=0.9', 'en'],
    ['/api/skills?q=a', 'de', 'sv'],
  ])('%s with Accept-Language %s is answered in %s', async (url, accept, lang) => {
    const answer = await (await app()).inject({ url, headers: { 'accept-language': accept } });
    expect(answer.json<{ hits: unknown[] }>().hits[0]).toMatchObject({ label: { lang } });
  });
});

describe('while data is loading', () => {
  it('routes without a handler say so and when to come back', async () => {
    const answer = await (await app({ handlers: () => ({}) })).inject('/api/skills?q=a');
    expect([answer.statusCode, answer.headers['retry-after'], answer.headers.etag]).toEqual([503, '2', undefined]);
  });
});

describe('caching', () => {
  it('a known answer is 304 before it is computed, until data, language or address change', async () => {
    let release = 'one';
    const server = await app({ releaseTag: () => release });
    const first = await server.inject('/api/skills?q=a');
    const known = { 'if-none-match': String(first.headers.etag) };
    expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', vary: expect.stringContaining('Accept-Language') });
    expect(known['if-none-match']).toMatch(/^W\//);
    asked.length = 0;
    expect((await server.inject({ url: '/api/skills?q=a', headers: known })).statusCode).toBe(304);
    expect(asked).toEqual([]);
    expect((await server.inject({ url: '/api/skills?q=b', headers: known })).statusCode).toBe(200);
    expect((await server.inject({ url: '/api/skills?q=a', headers: { ...known, 'accept-language': 'en' } })).statusCode).toBe(200);
    release = 'two';
    expect((await server.inject({ url: '/api/skills?q=a', headers: known })).statusCode).toBe(200);
  });
  it('refusals carry no tag and are not stored', async () => {
    const answer = await (await app()).inject('/api/occupations/x');
    expect([answer.headers.etag, answer.headers['cache-control']]).toEqual([undefined, 'no-store']);
  });
});

describe('protection', () => {
  it('strict headers are on every answer', async () => {
    const server = await app();
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
    const server = await app({ textRequestsPerMinute: 2 });
    const send = (headers = {}) => server.inject({ method: 'POST', url: '/api/skills', payload: { texts: ['a'] }, headers });
    await send();
    await send();
    const third = await send();
    expect([third.statusCode, third.json<Told>().code]).toEqual([429, 'request/too-many']);
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
    expect((await send({ authorization: 'Bearer secret' })).statusCode).toBe(200);
    expect((await server.inject('/api/skills?q=a')).statusCode).toBe(200);
  });
  it('imports need the key and this machine', async () => {
    const server = await app();
    const status = async (headers: Record<string, string>, remoteAddress = '127.0.0.1') =>
      (await server.inject({ url: '/api/imports/1', headers, remoteAddress })).statusCode;
    expect(await status({})).toBe(403);
    expect(await status({ authorization: 'Bearer wrong' })).toBe(403);
    expect(await status({ authorization: 'Bearer secret' }, '10.0.0.7')).toBe(403);
    expect(await status({ authorization: 'Bearer secret' })).toBe(404);
  });
  it('a loopback server answers only to its own names', async () => {
    expect((await problemOf('/api/skills?q=a', { host: 'evil.example' })).status).toBe(400);
    expect((await problemOf('/api/skills?q=a', { host: 'localhost:8080' })).status).toBe(200);
    const everywhere = await app({ host: '0.0.0.0' });
    expect((await everywhere.inject({ url: '/api/skills?q=a', headers: { host: 'vidare.example' } })).statusCode).toBe(200);
  });
  it('the log holds route, status and time, and nothing that was written', async () => {
    const server = await app({ log: { write: (line) => lines.push(line) } });
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
