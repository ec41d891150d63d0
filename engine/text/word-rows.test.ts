import { expect, test } from 'vitest';
import { analyseWord } from './analyse-word.ts';
import { rowsOfText, rowsOfWord } from './word-rows.ts';

const rowsFor = (language: 'sv' | 'en', ...words: string[]) =>
  new Map(words.map((word, row) => [analyseWord(word, language).root, row]));

test('a word has the row of its root, in any inflection', () => {
  const rows = rowsFor('en', 'weld', 'pipe');
  expect(rowsOfWord(rows, 'welding', 'en')).toEqual([0]);
  expect(rowsOfWord(rows, 'xylophone', 'en')).toEqual([]);
});

test('a Swedish compound has its own row and those of its parts, in English none', () => {
  const rows = rowsFor('sv', 'träd', 'fällning', 'trädfällning');
  expect(rowsOfWord(rows, 'trädfällningen', 'sv')).toEqual([2, 0, 1]);
  expect(rowsOfWord(rowsFor('sv', 'träd', 'fällning'), 'trädfällning', 'sv')).toEqual([0, 1]);
  expect(rowsOfWord(rowsFor('en', 'fire', 'fight'), 'firefight', 'en')).toEqual([]);
});

test('a compound with an unknown part has no parts', () => {
  expect(rowsOfWord(rowsFor('sv', 'träd'), 'trädklättring', 'sv')).toEqual([]);
});

test('a text has each row once, function words none', () => {
  const rows = rowsFor('en', 'weld', 'pipe', 'and');
  expect(rowsOfText(rows, 'Welding pipes, and pipe and weld', 'en')).toEqual([0, 1]);
});
