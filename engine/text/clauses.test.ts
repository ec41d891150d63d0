import { expect, test } from 'vitest';
import { deniedTokens } from './negation.ts';
import { longestSegment, segments } from './segments.ts';
import { tokenise } from './tokenise.ts';

const denied = (text: string) => {
  const tokens = tokenise(text);
  const marks = deniedTokens(text, tokens, [0, tokens.words.length]);
  return tokens.words.filter((_, i) => marks[i]).join(' ');
};
const cut = (text: string) => {
  const tokens = tokenise(text);
  return segments(text, tokens).map(([from, to]) => tokens.words.slice(from, to).join(' '));
};

test.each([
  ['Jag kan laga mat, inte svetsa', 'inte svetsa'],
  ['Inte svetsat, kört truck', 'inte svetsat'],
  ['Never welded but drove a forklift', 'never welded'],
])('a clause has its own truth: of “%s” is denied “%s”', (text, words) => expect(denied(text)).toBe(words));

test.each([
  ['I framtiden svetsar vi robotar', ''],
  ['I framtiden hoppas jag svetsa', 'i framtiden hoppas jag svetsa'],
])('a future alone is no wish: of “%s” is denied “%s”', (text, words) => expect(denied(text)).toBe(words));

test('the bullets of a list part its points, whatever they look like', () => {
  expect(cut('• svetsa ● köra truck ▪ städa · måla')).toEqual(['svetsa', 'köra truck', 'städa', 'måla']);
});

test('a sentence ends behind a long row of blanks and signs too', () => {
  expect(cut('svetsa ----- . köra')).toEqual(['svetsa', 'köra']);
});

test('a sentence of a hundred words is three pieces of at most forty-eight', () => {
  expect(longestSegment).toBe(48);
  const lengths = cut('ord '.repeat(100)).map((piece) => piece.split(' ').length);
  expect(lengths).toEqual([48, 48, 4]);
});
