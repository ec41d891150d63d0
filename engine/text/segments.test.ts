import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestSegment, segments } from './segments.ts';
import { tokenise } from './tokenise.ts';

const cut = (text: string) => {
  const tokens = tokenise(text);
  return segments(text, tokens).map(([from, to]) => tokens.words.slice(from, to).join(' '));
};

test('sentences and lines part, abbreviations inside a word do not', () => {
  expect(cut('Svetsar rör. Kör truck\nNode.js, C++')).toEqual(['svetsar rör', 'kör truck', 'node js c++']);
});

test('segments cover all tokens in order and are short', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ord', '.', '\n', 'a', '!')), (pieces) => {
      const text = pieces.join(' ').repeat(20);
      const tokens = tokenise(text);
      let next = 0;
      for (const [from, to] of segments(text, tokens)) {
        expect(from).toBe(next);
        expect(to - from).toBeLessThanOrEqual(longestSegment);
        next = to;
      }
      expect(next).toBe(tokens.words.length);
    }),
  );
});
