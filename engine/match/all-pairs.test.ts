import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPairs } from './all-pairs.ts';
import { cosine, drawnColumns, fromDense } from './dense-twin.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });
const rows = fc.array(weights, { maxLength: 8 });

test('all pairs have the cosines of the plain rows, best first, never the row itself', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 5 }), (dense, k) => {
      allPairs(fromDense(dense), k).forEach(({ indices, scores }, row) => {
        const others = dense.map((other, at) => (at === row ? 0 : cosine(dense[row] ?? [], other)));
        const best = others.filter((score) => score > 0).sort((a, b) => b - a);
        expect(indices).not.toContain(row);
        expect(scores).toHaveLength(Math.min(k, best.length));
        scores.forEach((score, place) => {
          expect(score).toBeCloseTo(best[place] ?? Number.NaN, 6);
          expect(score).toBeCloseTo(others[indices[place] ?? -1] ?? Number.NaN, 6);
        });
      });
    }),
  );
});
