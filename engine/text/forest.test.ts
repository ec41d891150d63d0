import { expect, test } from 'vitest';
import { packForest, sumTrees, unpackForest } from './forest.ts';

const forest = {
  depth: 2,
  bias: 1,
  signals: Uint8Array.from([0, 1, 1]),
  limits: Float32Array.from([0.5, 10, 20]),
  leaves: Float32Array.from([100, 200, 300, 400]),
};

test.each([
  [0.5, 10, 101],
  [0.5, 11, 201],
  [0.6, 20, 301],
  [0.6, 21, 401],
])('signals %d and %d reach the leaf that makes %d', (first, second, sum) => {
  expect(sumTrees(forest, Float32Array.from([9, first, second]), 1)).toBe(sum);
});

test('packed and unpacked it is the same', () => {
  expect(unpackForest(packForest(forest))).toEqual(forest);
});
