import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinOneEdit } from './deletion-index.ts';
import { endWithinOneEdit, startWithinOneEdit } from './one-edit.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });

test('a match is a stretch within one edit, and is found whenever there is one', () => {
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const end = endWithinOneEdit(pattern, text, 0);
      const any = [...Array(text.length + 1).keys()].some((to) => withinOneEdit(pattern, text.slice(0, to)));
      expect(end >= 0).toBe(any);
      if (end >= 0) expect(withinOneEdit(pattern, text.slice(0, end))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('backwards mirrors forwards', () => {
  const mirror = (text: string) => [...text].reverse().join('');
  fc.assert(
    fc.property(word, word, (pattern, text) => {
      const end = endWithinOneEdit(mirror(pattern), mirror(text), 0);
      expect(startWithinOneEdit(pattern, text, text.length)).toBe(end < 0 ? -1 : text.length - end);
    }),
    { numRuns: 3000 },
  );
});
