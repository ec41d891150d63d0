import { expect, test } from 'vitest';
import { buildTables } from './build-tables.ts';
import { openTables, resolveWord } from './resolve-word.ts';

const labels = [
  'Truckkörning',
  'Truck',
  'Målare',
  'Reskontra',
  'Sampling',
  'Avloppsrening',
  'Orderplockning',
  'Scheme, programmeringsspråk',
];
const recogniser = openTables(
  buildTables({
    concepts: labels.length,
    forms: labels.map((text, concept) => ({ concept, text, language: 'sv', kind: 'preferred' })),
  }),
);
const { tables } = recogniser;
const meant = (word: string) =>
  resolveWord(recogniser, word).map(({ word: id, root, quality }) => [
    tables.words[id] ?? `${tables.roots[root]}…`,
    quality,
  ]);

test('a word is itself, whatever its ending', () => {
  expect(meant('truckar')[0]).toEqual(['truck', 1]);
  expect(meant('målaren')[0]?.[1]).toBe(1);
});

test('a compound is its parts, which count for less', () =>
  expect(meant('truckmålare')).toEqual([
    ['truck', 0.8],
    [tables.words[2], 0.8],
  ]));

test('lost marks are put back', () => expect(meant('malare')).toEqual([[tables.words[2], 0.9]]));

test('marks may be lost, not changed', () => expect(meant('mälare')).toEqual([]));

test('a short name of a program is met as written, in a compound or with one slip, never by its stem', () => {
  expect(meant('scheme')).toEqual([['=scheme', 1]]);
  expect(meant('schemetruck')).toContainEqual(['=scheme', 0.8]);
  expect(meant('schemee')).toEqual([['=scheme', 0.75]]);
  expect(meant('schemat')).toEqual([]);
  expect(meant('schemalade')).toEqual([]);
});

test('the definite -an goes from words otherwise unknown', () =>
  expect(meant('reskontran')).toEqual([[tables.words[3], 0.98]]));

test('one slip is forgiven in long words nobody has', () => {
  expect(meant('orderplokning')[0]?.[1]).toBe(0.75);
  expect(meant('truk')).toEqual([]);
});

test('a word that the language has is no slip of another', () => expect(meant('samlingar')).toEqual([]));
