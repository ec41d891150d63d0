import { expect, test } from 'vitest';
import { readForm } from './form-tokens.ts';

const core = (text: string) =>
  readForm(text).map(({ words, qualifies }) => words.filter((_, i) => !qualifies[i]).join(' '));

test('what follows a comma, and what stands in brackets, only qualifies', () => {
  expect(core('Räkneblad, kalkylprogram')).toEqual(['räkneblad']);
  expect(core('Koka (matlagning)')).toEqual(['koka']);
});

test('a list keeps all its words', () =>
  expect(core('saw, plane and glue wood')).toEqual(['saw plane and glue wood']));

test('each side of a slash is a reading of its own', () => {
  expect(core('Grupphandledning/GH')).toEqual(['grupphandledning gh', 'grupphandledning', 'gh']);
});

test('hyphenated words are also read as one', () =>
  expect(core('e-handel')).toEqual(['e handel', 'ehandel']));
