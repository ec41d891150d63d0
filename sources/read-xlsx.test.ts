import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readXlsx } from './read-xlsx.ts';
import { folder, textWith } from './test-pack.ts';
import { xlsx } from './test-xlsx.ts';

const book = xlsx({
  Om: [['Sammanställd 2025']],
  Tabell: [['Rubrik'], [], ['Namn', 'Antal & annat'], ['Åsa', '3'], [], [' Bo ', '']],
});
const open = async (content: Uint8Array) => {
  const root = await folder({ 'bok.xlsx': content });
  return readXlsx({ path: 'bok.xlsx', absolute: path.join(root, 'bok.xlsx') });
};
const table = { sheet: 'Tabell', headerRow: 3, columns: ['Namn', 'Antal & annat'] } as const;

test('rows below the header, empty ones passed by, numbered as in the sheet', async () => {
  const workbook = await open(book);
  expect(workbook.rows(table).map(({ row, cells }) => [row, cells.Namn, cells['Antal & annat']])).toEqual([
    [4, 'Åsa', '3'],
    [6, 'Bo', ''],
  ]);
  expect([workbook.has('Om'), workbook.has('Saknas'), workbook.heading('Tabell', 3).trim()]).toEqual([
    true,
    false,
    'Rubrik',
  ]);
});

describe('is refused', () => {
  test.each([
    ['that is no workbook', Buffer.from('Namn;Antal\nÅsa;3\nBo;4\n'), 'a workbook (.xlsx)'],
    ['that is empty', Buffer.alloc(0), 'content'],
    ['that is cut', book.subarray(0, book.length - 40), 'a whole workbook'],
    ['that is cut early', book.subarray(0, 3), 'a workbook (.xlsx)'],
    ['whose list of contents is damaged', damaged(book, Buffer.from('504b0102', 'hex')), 'a whole workbook'],
    ['whose content is damaged', damaged(book, '<sheet name='), 'a workbook (.xlsx) that can be read'],
  ])('a file %s', async (_, content, expected) => {
    await expect(open(content)).rejects.toMatchObject({ name: 'SourceProblem', expected });
  });

  test('one that unpacks to more than memory holds', async () => {
    const bomb = Buffer.from(book);
    bomb.writeUInt32LE(0xf0000000, bomb.indexOf(Buffer.from('504b0102', 'hex')) + 24);
    await expect(open(bomb)).rejects.toMatchObject({ expected: textWith('512 MB') });
  });

  test('a sheet or column that is missing, with what there is', async () => {
    const workbook = await open(book);
    expect(() => workbook.rows({ ...table, sheet: 'Tabel' })).toThrow(/the sheet Tabel, found Om, Tabell/);
    expect(() => workbook.rows({ ...table, columns: ['Nam'] })).toThrow(
      /the column Nam, found Namn \(a misspelling\?\)/,
    );
    expect(() => workbook.rows({ sheet: 'Om', headerRow: 1, columns: [] })).toThrow(/at least one row/);
  });
});

/** The same file with a part of it written over. */
function damaged(bytes: Buffer, part: string | Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill('<', copy.indexOf(part), copy.indexOf(part) + part.length);
  return copy;
}
