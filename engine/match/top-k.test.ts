import fc from 'fast-check';
import { expect, test } from 'vitest';
import { topK } from './top-k.ts';

const scores = fc.array(fc.constantFrom(-1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, Number.NaN), { maxLength: 40 });

test('the best k are those that sorting everything gives, ties by the lower index', () => {
  fc.assert(
    fc.property(scores, fc.nat(45), (all, k) => {
      const sorted = all
        .map((score, index) => ({ score, index }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, k);
      const best = topK(all, k);
      expect([...best.indices]).toEqual(sorted.map(({ index }) => index));
      expect([...best.scores]).toEqual(sorted.map(({ score }) => score));
    }),
  );
});

test('a floor lets lower scores in', () => {
  expect([...topK([-1, 0, -2], 2, Number.NEGATIVE_INFINITY).indices]).toEqual([1, 0]);
});

test('a k that is no count is refused', () => {
  expect(() => topK([1], -1)).toThrow(RangeError);
  expect(() => topK([1], 1.5)).toThrow(RangeError);
});
