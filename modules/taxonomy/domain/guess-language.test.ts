import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

test.each([
  ['Jag har arbetat som svetsare och kan läsa ritningar.', 'sv'],
  ['I have worked as a welder and can read drawings in the workshop.', 'en'],
  ['Erfarenhet av projektledning. Vi söker dig som är van vid att arbeta i team med Scrum and the like.', 'sv'],
  ['Svetsning, MIG, TIG, truckkort', undefined],
  ['', undefined],
  ['och det är and the of', undefined],
])('%j is in %s', (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

test('a long text is told by its beginning', () => {
  expect(guessLanguage('jag har och det är som '.repeat(100_000))).toBe('sv');
});
