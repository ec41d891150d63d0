import { expect, test } from 'vitest';
import { ForeignTitles } from './foreign-titles.ts';
import type { Title } from './titles.ts';

const title = (language: 'sv' | 'en', text: string): Title => ({ text, language, kind: 'occupation', occupations: [] });
const chef = title('en', 'Chef');
const controller = title('en', 'Controller');
const director = title('en', 'Art director');
const all = [chef, controller, director, title('sv', 'Kock'), title('sv', 'Controller')];

test.each([
  ['Min chef var ingenjör', chef, true],
  ['I was a chef', chef, false],
  ['Chef', chef, false],
  ['Jag var controller', controller, false],
  ['Jag var art director', director, false],
  ['I was a kock', title('sv', 'Kock'), true],
])('“%s”', (text, met, foreign) => {
  expect(new ForeignTitles(all).in(text)(met)).toBe(foreign);
});

test('where only English titles are loaded a Swedish text may use them', () => {
  expect(new ForeignTitles([chef]).in('Jag var chef')(chef)).toBe(false);
});
