import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ok } from '#kit/result.ts';
import { type Told, tinyApp } from '../test-app.ts';

const found = { skills: [], occupations: [] };
const got: unknown[] = [];
const pulled: string[] = [];
const server = (options = {}) =>
  tinyApp({
    handlers: () => ({
      recogniseSkills: async ({ body }) => ok({ scheme: 'starter', lang: 'sv', results: body.texts.map(() => found) }),
      streamSkills: async ({ body }) => ok(eachOf(body.texts)),
      readDocument: async ({ body, query }) => {
        got.push([body, query]);
        const document = { format: 'text', characters: 1, sentences: 1 } as const;
        return ok({ scheme: 'starter', lang: 'sv', document, notices: [], sentences: [], skills: [], occupations: [] });
      },
    }),
    ...options,
  });

async function* eachOf(texts: readonly string[]) {
  for (const text of texts) {
    pulled.push(text);
    yield found;
  }
}

describe('a document', () => {
  it.each(['application/pdf', 'text/plain; charset=utf-8', 'application/json', 'application/octet-stream'])(
    'sent as %s is given as its bytes',
    async (type) => {
      got.length = 0;
      const payload = Buffer.from([0x7b, 0, 0xff]);
      const url = '/api/documents?top=5';
      const answer = await (await server()).inject({ method: 'POST', url, payload, headers: { 'content-type': type } });
      expect(answer.statusCode).toBe(200);
      expect(got).toEqual([[payload, { top: 5 }]]);
    },
  );

  it('of another type is refused, and what it may be is said', async () => {
    const headers = { 'content-type': 'image/png' };
    const answer = await (await server()).inject({ method: 'POST', url: '/api/documents', payload: 'x', headers });
    expect(answer.statusCode).toBe(415);
    expect(answer.json<Told>().detail).toContain('application/pdf');
  });

  it('above 5 MB is refused', async () => {
    const payload = Buffer.alloc(5 * 1024 * 1024 + 1);
    const headers = { 'content-type': 'application/pdf' };
    const answer = await (await server()).inject({ method: 'POST', url: '/api/documents', payload, headers });
    expect([answer.statusCode, answer.json<Told>().code]).toEqual([413, 'request/too-large']);
  });

  it('counts towards the limit of texts, and nothing of it is logged', async () => {
    const lines: string[] = [];
    const app = await server({ textRequestsPerMinute: 1, log: { write: (line: string) => lines.push(line) } });
    const request = { method: 'POST', url: '/api/documents', payload: 'hemligt' } as const;
    const send = () => app.inject({ ...request, headers: { 'content-type': 'text/plain' } });
    expect([(await send()).statusCode, (await send()).statusCode]).toEqual([200, 429]);
    expect(lines.join('')).not.toContain('hemligt');
  });

  it('elsewhere plain text and bytes are still no content', async () => {
    const headers = { 'content-type': 'text/plain' };
    const answer = await (await server()).inject({ method: 'POST', url: '/api/skills', payload: 'x', headers });
    expect(answer.json<Told>().code).toBe('request/media-type');
  });
});

describe('many texts', () => {
  const send = async (count: number, accept?: string) => {
    const headers = accept === undefined ? {} : { accept };
    const payload = { texts: Array.from({ length: count }, (_, at) => String(at)) };
    return (await server()).inject({ method: 'POST', url: '/api/skills', payload, headers });
  };

  it('are answered by a line each for those who accept lines', async () => {
    const answer = await send(1000, 'application/x-ndjson');
    expect(answer.headers['content-type']).toContain('application/x-ndjson');
    const lines = answer.body.split('\n');
    expect(lines).toHaveLength(1001);
    expect(JSON.parse(lines[999] ?? '')).toEqual(found);
  });

  it('are answered whole for all others, and then fewer', async () => {
    expect((await send(2)).json<{ results: unknown[] }>().results).toHaveLength(2);
    expect((await send(2, 'application/json, */*')).json<{ results: unknown[] }>().results).toHaveLength(2);
    expect((await send(201)).json<Told>().code).toBe('request/invalid-value');
    expect((await send(10_001, 'application/x-ndjson')).json<Told>().code).toBe('request/invalid-value');
  });

  it('are read no faster than the reader takes them, and no further when she leaves', async () => {
    pulled.length = 0;
    const texts = Array.from({ length: 10_000 }, () => 'a');
    const wide = { skills: Array.from({ length: 200 }, (_, at) => skill(at)), occupations: [] };
    const slow = async function* () {
      for (const text of texts) {
        pulled.push(text);
        yield wide;
      }
    };
    const app = await server({ handlers: () => ({ streamSkills: async () => ok(slow()) }) });
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const leaving = new AbortController();
    const answer = await fetch(`${address}/api/skills`, {
      method: 'POST',
      body: JSON.stringify({ texts }),
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      signal: leaving.signal,
    });
    await answer.body?.getReader().read();
    await wait(300);
    const before = pulled.length;
    expect(before).toBeLessThan(5000);
    leaving.abort();
    await wait(200);
    expect(pulled.length).toBeLessThan(before + 100);
  });
});

function skill(at: number) {
  return { id: String(at), label: { text: 'Svetsning', lang: 'sv' as const }, score: 0.5, sure: true, evidence: [] };
}
