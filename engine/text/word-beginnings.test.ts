import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningsOf } from './word-beginnings.ts';

test('letters begin a word when a longer word starts with them', () => {
  const begins = beginningsOf(['front', 'frontend', 'data', 'databas']);
  expect(['front', 'databas', 'frontend', 'fro', 'x'].map(begins)).toEqual([true, false, false, true, false]);
});

test('as going through all words tells', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ö'), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), word, (words, letters) => {
      const expected = words.some((each) => each.length > letters.length && each.startsWith(letters));
      expect(beginningsOf(words)(letters)).toBe(expected);
    }),
  );
});
