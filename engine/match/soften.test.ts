import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosine, drawnColumns, fromDense, profileFromDense, profileToDense, toDense } from './dense-twin.ts';
import { nearColumns } from './near-columns.ts';
import { soften, softenRows } from './soften.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });
const rows = fc.array(weights, { maxLength: 8 });

test('near columns occur in the same rows', () => {
  fc.assert(
    fc.property(rows, (dense) => {
      const near = toDense(nearColumns(fromDense(dense), { perColumn: drawnColumns, least: 0.5 }));
      for (let a = 0; a < drawnColumns; a++) {
        for (let b = 0; b < drawnColumns; b++) {
          const between = cosine(column(dense, a), column(dense, b));
          if (Math.abs(between - 0.5) < 1e-6) continue;
          expect(near[a]?.[b]).toBeCloseTo(a === b || between < 0.5 ? 0 : between, 6);
        }
      }
    }),
  );
});

test('a softened profile holds the greatest of its own and its neighbours’ part', () => {
  fc.assert(
    fc.property(rows, weights, (dense, held) => {
      const near = nearColumns(fromDense(dense), { perColumn: 3, least: 0.2 });
      const plain = toDense(near);
      const softened = profileToDense(soften(profileFromDense(held), near, 0.5));
      softened.forEach((weight, to) => {
        const parts = held.map((own, from) => 0.5 * (plain[from]?.[to] ?? 0) * own);
        expect(weight).toBeCloseTo(Math.max(held[to] ?? 0, ...parts), 5);
      });
    }),
  );
});

test('damping 0 changes nothing, for a profile or for every row', () => {
  fc.assert(
    fc.property(rows, (dense) => {
      const matrix = fromDense(dense);
      const near = nearColumns(matrix, { perColumn: 3, least: 0 });
      expect(toDense(softenRows(matrix, near, 0))).toEqual(dense);
    }),
  );
});

test('a damping outside 0–1 is refused', () => {
  const near = nearColumns(fromDense([[1]], 1), { perColumn: 1, least: 0 });
  expect(() => soften(profileFromDense([1]), near, 1.1)).toThrow(RangeError);
});

function column(dense: readonly (readonly number[])[], at: number): number[] {
  return dense.map((row) => row[at] ?? 0);
}
