import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './json-scan.ts';
import { readJson } from './read-json.ts';
import type { SourceProblem } from './source-problem.ts';
import { folder } from './test-pack.ts';

async function read(content: string | Uint8Array): Promise<unknown> {
  const root = await folder({ 'a.json': content });
  return (await readJson({ path: 'a.json', absolute: join(root, 'a.json') })).value;
}

async function problemOf(content: string | Uint8Array): Promise<SourceProblem> {
  return read(content).then(
    () => expect.fail('the file was taken'),
    (problem: SourceProblem) => problem,
  );
}

test('what JSON.stringify writes has no flaw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(scanJson(JSON.stringify(value), 1e6)).toBeUndefined();
    }),
  );
});

test('a name given twice in one object is found wherever it stands', () => {
  const name = fc.string({ minLength: 1 });
  fc.assert(
    fc.property(name, fc.jsonValue(), fc.jsonValue(), (key, before, after) => {
      const twice = `{${JSON.stringify(key)}:1, ${JSON.stringify(key)} :2}`;
      const text = JSON.stringify([before, 'HERE', after]).replace('"HERE"', () => twice);
      expect(scanJson(text, 1e6)).toMatchObject({ kind: 'repeated' });
    }),
  );
});

test('a file is read whole', async () => {
  expect(await read('{"a":["å"]}')).toEqual({ a: ['å'] });
});

test.each([['{"a": [1,\n2,'], ['{"a": "tex'], ['{"a": tr'], ['[1, 2']])('a cut file %j', async (content) => {
  expect(await problemOf(content)).toMatchObject({
    where: { row: content.split('\n').length },
    expected: 'well-formed JSON',
    found: 'the end of the file (cut?)',
  });
});

test('something else than JSON, with its line', async () => {
  expect(await problemOf('{\n"a": 1;\n}')).toMatchObject({ where: { row: 2 }, expected: 'well-formed JSON' });
});

test('a repeated id, with its line', async () => {
  expect(await problemOf('{\n"a": 1,\n"a": 2\n}')).toMatchObject({
    where: { file: 'a.json', row: 3, field: 'a' },
    expected: 'each name once',
  });
});

test('ten megabytes in one text', async () => {
  expect(await problemOf(`{"a":"${'x'.repeat(10_000_000)}"}`)).toMatchObject({
    where: { row: 1, field: 'a' },
    expected: 'a text of at most 1 MB',
  });
});

test('other encodings and an empty file', async () => {
  expect(await problemOf(Buffer.from('{"a":"å"}', 'latin1'))).toMatchObject({ expected: 'text in UTF-8' });
  expect(await problemOf(Buffer.from('\uFEFF{}', 'utf16le'))).toMatchObject({ found: 'UTF-16' });
  expect(await problemOf('')).toMatchObject({ expected: 'content' });
});
