import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { asked, problemOf, type Told, tinyApp } from '../test-app.ts';

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
  it('a parameter that may be repeated and came once is named as it was sent', async () => {
    const { problem } = await problemOf('/api/next?ssyk=8131&without=relatd');
    expect(problem).toMatchObject({ parameter: 'without', nearest: 'related' });
  });
  it('a number out of range says the range, in the language of the reader', async () => {
    expect((await problemOf('/api/next?top=0&lang=en')).problem.detail).toContain('a whole number from 1 to 400');
    expect((await problemOf('/api/next?top=2.5')).problem.detail).toContain('ett heltal från 1 till 400');
  });
  it.each([
    ['/api/courses?asOf=2023-02-30', 'asOf', 'ett datum som finns, skrivet 2026-03-01'],
    ['/api/skills?q=', 'q', 'får inte vara tomt'],
    [`/api/skills?q=${'a'.repeat(101)}`, 'q', 'högst 100 tecken'],
    [`/api/courses?${'skill=a&'.repeat(51)}`, 'skill', 'högst 50 värden'],
  ])('%s says in plain words what is expected', async (address, parameter, words) => {
    const { problem } = await problemOf(address);
    expect(problem).toMatchObject({ code: 'request/invalid-value', parameter });
    expect(problem.detail).toContain(words);
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

async function post(payload: string, type = 'application/json') {
  const answer = await (await tinyApp()).inject({
    method: 'POST',
    url: '/api/skills',
    payload,
    headers: { 'content-type': type },
  });
  return { status: answer.statusCode, ...answer.json<Told>() };
}

describe('bodies', () => {
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
    expect(await post(JSON.stringify({ texts: ['a'.repeat(6_000_000)] }))).toMatchObject({
      status: 413,
      code: 'request/too-large',
    });
  });
});

describe('paths', () => {
  it('an unknown one gets the nearest, its parameters kept', async () => {
    expect((await problemOf('/api/region/22')).problem).toMatchObject({
      code: 'route/not-found',
      nearest: '/api/regions/22',
    });
  });
  it('one that takes other methods says which', async () => {
    const answer = await (await tinyApp()).inject({ method: 'DELETE', url: '/api/occupations/2512' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(answer.json()).toMatchObject({ code: 'route/method', allowed: ['GET', 'HEAD'] });
  });
  it('ids with slashes and more than a hundred characters arrive whole', async () => {
    const id = `http://data.europa.eu/esco/occupation/${'x'.repeat(120)}`;
    const { status, problem } = await problemOf(`/api/occupations/${encodeURIComponent(id)}`);
    expect([status, problem.detail.includes(id)]).toEqual([404, true]);
  });
  it('a path that is not valid encoding is a problem too', async () => {
    expect(await problemOf('/api/occupations/%zz')).toMatchObject({
      status: 400,
      problem: { code: 'request/malformed' },
    });
  });
  it('what is no valid request line is a problem that says what to do', async () => {
    const app = await tinyApp();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.end('GET /api/next?occupation=Undersköterska HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const answer = (await socket.toArray()).join('');
    await app.close();
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain('percent-encoded');
  });
  it('two hundred long skill ids fit in an address', async () => {
    const app = await tinyApp();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const ids = Array.from(
      { length: 200 },
      (_, at) => `skill=${encodeURIComponent(`http://data.europa.eu/esco/skill/${'x'.repeat(36)}${at}`)}`,
    );
    const answer = await fetch(`http://127.0.0.1:${port}/api/next?${ids.join('&')}`);
    await app.close();
    expect(answer.status).not.toBe(431);
  });
  it('the OpenAPI document is served', async () => {
    const answer = await (await tinyApp()).inject('/openapi.json');
    expect(answer.json<{ openapi: string }>().openapi).toBe('3.1.0');
  });
});
