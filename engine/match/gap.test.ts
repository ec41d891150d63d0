import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnColumns, fromDense, profileFromDense } from './dense-twin.ts';
import { gap } from './gap.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });

test('had and lacked together are what the row asks, heaviest first', () => {
  fc.assert(
    fc.property(weights, weights, (asked, held) => {
      const found = gap(fromDense([asked]), profileFromDense(held), 0);
      const plain = asked
        .map((weight, column) => ({ weight, column, held: Math.min(1, held[column] ?? 0) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight || a.column - b.column);
      expect(found.had).toEqual(plain.filter((one) => one.held >= 0.5));
      expect(found.lacked).toEqual(plain.filter((one) => one.held < 0.5));
    }),
  );
});

test('how much is enough can be chosen', () => {
  const matrix = fromDense([[1, 2]], 2);
  expect(gap(matrix, profileFromDense([0.25, 0.25]), 0, { enough: 0.2 }).had.map((one) => one.column)).toEqual([1, 0]);
});

test('a row outside the matrix is refused', () => {
  expect(() => gap(fromDense([[1]], 1), profileFromDense([1]), 1)).toThrow(RangeError);
});
