import { expect, test } from 'vitest';
import { readForm } from './form-tokens.ts';

const core = (text: string) =>
  readForm(text).map(({ words, qualifies }) => words.filter((_, i) => !qualifies[i]).join(' '));

test('what follows a comma, and what stands in brackets, only qualifies', () => {
  expect(core('Räkneblad, kalkylprogram')).toEqual(['räkneblad']);
  expect(core('Koka (matlagning)')).toEqual(['koka']);
});

test('a list has no qualifier; function words go', () =>
  expect(core('saw, plane and glue wood')).toEqual(['saw plane glue wood']));

test('each side of a slash is a reading of its own', () => {
  expect(core('Grupphandledning/GH')).toEqual(['grupphandledning gh', 'grupphandledning', 'gh']);
});

test('hyphenated words are also read as one', () => expect(core('fjärr-kyla')).toEqual(['fjärr kyla', 'fjärrkyla']));

test('a name in capitals is no function word', () => {
  expect(core('IT support for it')).toEqual(['it support']);
});
