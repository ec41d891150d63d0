import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClient, ProblemError, type Transport, toUrl } from './client.ts';
import { refusal, toProblem } from './errors.ts';

const origin = 'http://localhost';
const text = fc.string({ unit: 'grapheme', minLength: 1 });

describe('an address', () => {
  test('gives back the query it was made from', () => {
    const values = fc.oneof(text, fc.integer(), fc.boolean());
    const query = fc.dictionary(
      fc.stringMatching(/^[a-z]\w{0,9}$/),
      fc.oneof(values, fc.array(values, { minLength: 1 })),
    );
    fc.assert(
      fc.property(query, (asked) => {
        const { searchParams } = new URL(toUrl('/next', { query: asked }), origin);
        for (const [name, value] of Object.entries(asked)) {
          expect(searchParams.getAll(name)).toEqual((Array.isArray(value) ? value : [value]).map(String));
        }
        expect([...new Set(searchParams.keys())].toSorted()).toEqual(Object.keys(asked).toSorted());
      }),
    );
  });

  test('gives back its parameters, slashes and all, as one part of the path', () => {
    fc.assert(
      fc.property(text, (id) => {
        fc.pre(id !== '.' && id !== '..');
        const { pathname } = new URL(toUrl('/occupations/{id}', { params: { id } }), origin);
        const parts = pathname.split('/');
        expect(parts.slice(0, 3)).toEqual(['', 'api', 'occupations']);
        expect(parts.slice(3).map(decodeURIComponent)).toEqual([id]);
      }),
    );
  });

  test('leaves out what is undefined', () => {
    expect(toUrl('/next', { query: { ssyk: ['0110', '8131'], region: undefined, top: 5 } })).toBe(
      '/api/next?ssyk=0110&ssyk=8131&top=5',
    );
    expect(toUrl('/health', {})).toBe('/api/health');
  });
});

describe('the client', () => {
  const sent: { url: string; method: string; headers: Record<string, string>; body?: string | Uint8Array }[] = [];
  const answering =
    (status: number, content: unknown): Transport =>
    async (url, init) => {
      sent.push({ url, ...init });
      return { status, json: async () => content, text: async () => String(content) };
    };

  test('sends a body as JSON, and none with a question', async () => {
    sent.length = 0;
    const client = createClient(origin, answering(200, {}), { authorization: 'Bearer key' });
    await client.recogniseSkills({ body: { texts: ['svetsat'] } });
    await client.getHealth({});
    expect(sent).toEqual([
      {
        url: `${origin}/api/skills`,
        method: 'POST',
        headers: { authorization: 'Bearer key', 'content-type': 'application/json' },
        body: '{"texts":["svetsat"]}',
      },
      { url: `${origin}/api/health`, method: 'GET', headers: { authorization: 'Bearer key' } },
    ]);
  });

  test('throws the problem that the server states', async () => {
    const problem = toProblem(refusal('place/unknown', { value: 'X' }), 'en');
    const client = createClient('', answering(404, problem));
    const thrown: unknown = await client
      .getRegion({ params: { code: 'X' }, query: {} })
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ProblemError);
    expect((thrown as ProblemError).problem).toEqual(problem);
  });
});
