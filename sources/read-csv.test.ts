import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvTable, readCsv } from './read-csv.ts';
import type { SourceProblem } from './source-problem.ts';
import { folder } from './test-pack.ts';

const twoColumns: CsvTable<'code' | 'name'> = { columns: ['code', 'name'] };

async function rowsOf(content: string | Uint8Array, table = twoColumns): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  const root = await folder({ 'a.csv': content });
  for await (const { cells } of readCsv({ path: 'a.csv', absolute: join(root, 'a.csv') }, table)) {
    rows.push([cells.code, cells.name]);
  }
  return rows;
}

async function problemOf(content: string | Uint8Array): Promise<SourceProblem> {
  return rowsOf(content).then(
    () => expect.fail('the file was taken'),
    (problem: SourceProblem) => problem,
  );
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('any cells survive quoting, with CRLF between rows and LF inside cells', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll('\uFEFF', ''));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (given, lineBreak) => {
      const lines = given.map((row) => row.map(quote).join(','));
      expect(await rowsOf(['code,name', ...lines].join(lineBreak) + lineBreak)).toEqual(given);
    }),
    { numRuns: 60 },
  );
});

test('leading zeros stay, other columns are passed over, a byte order mark is taken away', async () => {
  expect(await rowsOf('\uFEFFmore,name,code\nx,Officerare,0110\n')).toEqual([['0110', 'Officerare']]);
});

test('a file cut inside a quoted cell', async () => {
  const problem = await problemOf('code,name\n1,"Svet');
  expect(problem).toMatchObject({ where: { file: 'a.csv', row: 2 }, expected: 'a closing quote' });
});

test('a file cut inside its last row', async () => {
  const problem = await problemOf('code,name,more\n1,a,x\n2,b');
  expect(problem).toMatchObject({ where: { row: 3 }, expected: '3 cells', found: '2' });
});

test('a file cut inside its last cell', async () => {
  const problem = await problemOf('code,name\n1,Svetsare\n2,Plåtsl');
  expect(problem).toMatchObject({ where: { row: 3 }, expected: 'a line break after the last row' });
});

test('another delimiter', async () => {
  const problem = await problemOf('code;name\n1;a\n');
  expect(problem).toMatchObject({ where: { row: 1 }, expected: 'columns parted by ","', found: '";"' });
});

test('another delimiter, where a quoted cell would stumble first', async () => {
  expect(await problemOf('code;name\n1;"a"\n')).toMatchObject({ where: { row: 1 }, found: '";"' });
});

test('a missing column, with the nearest there is', async () => {
  const problem = await problemOf('code,nmae\n1,a\n');
  expect(problem).toMatchObject({ where: { row: 1, field: 'name' }, found: 'nmae (a misspelling?)' });
});

test('Latin-1, with the line', async () => {
  const problem = await problemOf(Buffer.from('code,name\n1,a\n2,sjuksköterska\n', 'latin1'));
  expect(problem).toMatchObject({ where: { row: 3 }, expected: 'text in UTF-8' });
});

test('Latin-1 far into a large file, with the line', async () => {
  const good = Buffer.from(`code,name\n${'1,räksmörgås\n'.repeat(20_000)}`);
  const problem = await problemOf(Buffer.concat([good, Buffer.from('2,\xe5\n', 'latin1')]));
  expect(problem.where.row).toBe(20_002);
});

test('UTF-16', async () => {
  const problem = await problemOf(Buffer.from('\uFEFFcode,name\n1,a\n', 'utf16le'));
  expect(problem).toMatchObject({ expected: 'text in UTF-8', found: 'UTF-16' });
});

test('ten megabytes in one cell', async () => {
  const problem = await problemOf(`code,name\n1,a\n2,${'x'.repeat(10_000_000)}\n`);
  expect(problem).toMatchObject({ where: { row: 3 }, expected: 'a row of at most 1 MB' });
});

test.each([
  ['', 'content'],
  ['\n\n', 'at least one row below the header'],
  ['code,name\n', 'at least one row below the header'],
])('an empty file %j', async (content, expected) => {
  expect(await problemOf(content)).toMatchObject({ expected });
});

test('a row of another width, unless the file is ragged', async () => {
  expect(await problemOf('code,name\n1\n')).toMatchObject({
    where: { row: 2 },
    expected: '2 cells',
    found: '1',
  });
  expect(await rowsOf('code,name\n1\n', { ...twoColumns, ragged: true })).toEqual([['1', '']]);
});

test('a file that is not there', async () => {
  const rows = readCsv({ path: 'b.csv', absolute: '/nowhere/b.csv' }, twoColumns);
  await expect(rows.next()).rejects.toMatchObject({ where: { file: 'b.csv' }, expected: 'a file' });
});
