import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparison } from './comparison.ts';
import { coverage } from './coverage.ts';
import { drawnColumns, fromDense, profileFromDense } from './dense-twin.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });
const rows = fc.array(weights, { maxLength: 8 });

test('coverage is the share of each row that the profile holds', () => {
  fc.assert(
    fc.property(rows, weights, (dense, held) => {
      const scores = coverage(comparison(fromDense(dense)), profileFromDense(held));
      dense.forEach((row, at) => {
        expect(scores[at]).toBeCloseTo(covered(row, held), 6);
      });
    }),
  );
});

test('what she has beside what the row asks costs nothing', () => {
  const ready = comparison(fromDense([[1, 1, 0, 0]], 4));
  expect([...coverage(ready, profileFromDense([1, 1, 1, 1]))]).toEqual([1]);
  expect([...coverage(ready, profileFromDense([1, 0, 1, 1]))]).toEqual([0.5]);
});

function covered(row: readonly number[], held: readonly number[]): number {
  const total = row.reduce((sum, weight) => sum + weight, 0);
  const had = row.reduce((sum, weight, column) => sum + weight * Math.min(1, held[column] ?? 0), 0);
  return total === 0 ? 0 : had / total;
}
