import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnColumns, fromDense, toDense } from './dense-twin.ts';
import { sparseMatrix } from './sparse-matrix.ts';
import { transpose } from './transpose.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });
const rows = fc.array(weights, { maxLength: 8 });

test('a matrix holds what it was built from, and nothing else', () => {
  fc.assert(
    fc.property(rows, (dense) => {
      expect(toDense(fromDense(dense))).toEqual(dense);
    }),
  );
});

test('the order of the cells does not matter', () => {
  const cell = fc.tuple(fc.nat(4), fc.nat(5), fc.constantFrom(0, 1, 2, 3));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      expect(built(cells)).toEqual(built([...cells].reverse()));
    }),
  );
});

test('of a repeated cell the greatest weight counts', () => {
  expect(
    toDense(
      built([
        [0, 1, 2],
        [0, 1, 3],
        [0, 1, 1],
      ]),
    )[0]?.slice(0, 3),
  ).toEqual([0, 3, 0]);
});

test('columns ascend within a row', () => {
  const { offsets, indices } = built([
    [1, 5, 1],
    [1, 0, 1],
    [0, 3, 1],
  ]);
  expect([...offsets]).toEqual([0, 1, 3, 3, 3, 3]);
  expect([...indices]).toEqual([3, 0, 5]);
});

test('a transpose exchanges rows and columns, and twice is the matrix itself', () => {
  fc.assert(
    fc.property(rows, (dense) => {
      const matrix = fromDense(dense);
      const turned = toDense(transpose(matrix));
      expect(turned).toEqual(Array.from({ length: drawnColumns }, (_, c) => dense.map((row) => row[c])));
      expect(transpose(transpose(matrix))).toEqual(matrix);
    }),
  );
});

test.each([
  ['a column outside', [[0, 6, 1]]],
  ['a row outside', [[5, 0, 1]]],
  ['a row below 0', [[-1, 0, 1]]],
  ['half a column', [[0, 0.5, 1]]],
  ['a weight below 0', [[0, 0, -1]]],
  ['a weight that is no number', [[0, 0, Number.NaN]]],
  ['an endless weight', [[0, 0, Number.POSITIVE_INFINITY]]],
] as const)('%s is refused at the door', (_, cells) => {
  expect(() => built(cells)).toThrow(RangeError);
});

test('arrays of different length are refused at the door', () => {
  expect(() => sparseMatrix({ rows: 1, columns: 1 }, { row: [0], column: [], weight: [1] })).toThrow(RangeError);
});

function built(cells: readonly (readonly [number, number, number])[]) {
  return sparseMatrix(
    { rows: 5, columns: 6 },
    { row: cells.map((c) => c[0]), column: cells.map((c) => c[1]), weight: cells.map((c) => c[2]) },
  );
}
