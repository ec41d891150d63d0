import { expect, test } from 'vitest';
import { dot, normalise, packVectors, unpackVectors } from './word-vectors.ts';

test('a packed table is the same to within half a step, what lies far out is cut', () => {
  const values = Float32Array.from([1, -0.5, 0.25, 0, 100, 30, -100, 40, 0, 0, 0, 0]);
  const packed = packVectors({
    size: 4,
    rows: new Map([
      ['svets', 0],
      ['kör', 1],
      ['och', 2],
    ]),
    values,
  });
  expect(packed.values).toHaveLength(6);
  const again = unpackVectors(packed);
  expect([...again.rows.keys()]).toEqual(['svets', 'kör', 'och']);
  // Steps are 0.6 standard deviations: 0.34 of the first row's, 45 of the second's.
  for (const [i, value] of values.entries())
    expect(Math.abs((again.values[i] ?? 0) - value)).toBeLessThanOrEqual(i < 4 ? 0.18 : 23);
});

test('the inner product in four lanes is the plain sum; a normalised vector has length one', () => {
  const a = Float32Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(dot(a, 0, a, 0, 8)).toBe(204);
  const vector = Float32Array.from([0, 3, 4, 0]);
  expect(normalise(vector, 0, 4)).toBe(5);
  expect(dot(vector, 0, vector, 0, 4)).toBeCloseTo(1);
});
