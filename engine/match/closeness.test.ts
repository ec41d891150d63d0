import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeness } from './closeness.ts';
import { comparison } from './comparison.ts';
import { cosine, drawnColumns, fromDense, profileFromDense } from './dense-twin.ts';
import { profile, rowProfile } from './profile.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });
const rows = fc.array(weights, { maxLength: 8 });

test('closeness is the cosine with each row', () => {
  fc.assert(
    fc.property(rows, weights, (dense, held) => {
      const scores = closeness(comparison(fromDense(dense)), profileFromDense(held));
      expect(scores).toHaveLength(dense.length);
      dense.forEach((row, at) => {
        expect(scores[at]).toBeCloseTo(cosine(row, held), 6);
      });
    }),
  );
});

test('a row is as close to itself as can be', () => {
  const matrix = fromDense(
    [
      [1, 0, 3],
      [0, 0.25, 0.5],
    ],
    3,
  );
  expect(closeness(comparison(matrix), rowProfile(matrix, 1))[1]).toBeCloseTo(1);
});

test('an empty profile is close to nothing', () => {
  expect([...closeness(comparison(fromDense([[1]], 1)), profile([]))]).toEqual([0]);
});

test('a profile with a column that the matrix lacks is refused', () => {
  expect(() => closeness(comparison(fromDense([[1]], 1)), profile([[1, 1]]))).toThrow(RangeError);
});
