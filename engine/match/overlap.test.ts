import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparison } from './comparison.ts';
import { drawnColumns, fromDense, profileFromDense } from './dense-twin.ts';
import { overlap } from './overlap.ts';

const weights = fc.array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 3), { minLength: drawnColumns, maxLength: drawnColumns });
const rows = fc.array(weights, { maxLength: 8 });

test('the overlap counts the columns that weigh enough in both', () => {
  fc.assert(
    fc.property(rows, weights, fc.constantFrom(0.1, 0.5, 1), (dense, held, least) => {
      const counts = overlap(comparison(fromDense(dense)), profileFromDense(held), least);
      const plain = dense.map((row) => row.filter((weight, at) => weight >= least && (held[at] ?? 0) >= least).length);
      expect([...counts]).toEqual(plain);
    }),
  );
});
