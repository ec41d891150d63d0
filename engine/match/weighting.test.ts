import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnColumns, fromDense, toDense } from './dense-twin.ts';
import { inverseFrequency, normaliseRows, rowNorms, scaleColumns } from './weighting.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });
const rows = fc.array(weights, { maxLength: 8 });

test('a column in every row weighs 1, a rarer one more', () => {
  const [everywhere, once, never] = inverseFrequency(
    fromDense(
      [
        [1, 1, 0],
        [2, 0, 0],
        [1, 0, 0],
      ],
      3,
    ),
  );
  expect(everywhere).toBe(1);
  expect(once).toBeCloseTo(Math.log(4 / 2) + 1);
  expect(never).toBeCloseTo(Math.log(4) + 1);
});

test('columns are scaled by their factor', () => {
  fc.assert(
    fc.property(rows, (dense) => {
      const factors = Float64Array.from({ length: drawnColumns }, (_, column) => column + 1);
      const expected = dense.map((row) => row.map((weight, column) => weight * (column + 1)));
      expect(toDense(scaleColumns(fromDense(dense), factors))).toEqual(expected);
    }),
  );
});

test('factors of the wrong number or sign are refused', () => {
  const matrix = fromDense([[1, 1]], 2);
  expect(() => scaleColumns(matrix, Float64Array.of(1))).toThrow(RangeError);
  expect(() => scaleColumns(matrix, Float64Array.of(1, 0))).toThrow(RangeError);
});

test('norms are those of the plain rows, and a normalised row has length 1 or is empty', () => {
  fc.assert(
    fc.property(rows, (dense) => {
      const matrix = fromDense(dense);
      dense.forEach((row, at) => {
        expect(rowNorms(matrix)[at]).toBeCloseTo(Math.hypot(...row));
      });
      const lengths = [...rowNorms(normaliseRows(matrix))];
      expect(lengths.every((norm) => norm === 0 || Math.abs(norm - 1) < 1e-6)).toBe(true);
    }),
  );
});
