import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDeletionIndex, withinOneEdit, wordsNear } from './deletion-index.ts';

/** Brute-force twin: optimal string alignment distance by table. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (table[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å'), maxLength: 7 });

test('one edit means what the table of distances says', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(withinOneEdit(a, b)).toBe(distance(a, b) <= 1);
    }),
    { numRuns: 2000 },
  );
});

test('finds exactly the words within one edit', () => {
  fc.assert(
    fc.property(fc.array(word), word, (words, query) => {
      const near = [...words.keys()].filter((i) => distance(words[i] ?? '', query) <= 1);
      expect(wordsNear(buildDeletionIndex(words, 0), query)).toEqual(near);
    }),
    { numRuns: 500 },
  );
});
