import { expect, test } from 'vitest';
import { packForest, sumTrees, unpackForest } from './forest.ts';

const forest = {
  bias: 1,
  signals: Uint8Array.from([0, 1, 1, 2, 2, 2, 2]),
  limits: Float32Array.from([0.5, 10, 20, 0, 0, 0, -1]),
  leaves: Float32Array.from([100, 200, 300, 400, 500, 600, 700, 800]),
};

test.each([
  [0.5, 10, 0, 101],
  [0.5, 10, 1, 201],
  [0.5, 11, 0, 301],
  [0.5, 11, 1, 401],
  [0.6, 20, 0, 501],
  [0.6, 20, 1, 601],
  [0.6, 21, -1, 701],
  [0.6, 21, 0, 801],
])('signals %d, %d and %d reach the leaf that makes %d', (first, second, third, sum) => {
  expect([...sumTrees(forest, Float32Array.from([9, 9, 9, first, second, third]), 3)][1]).toBe(sum);
});

test('the trees of a forest are summed', () => {
  const twice = {
    bias: 1,
    signals: Uint8Array.from([...forest.signals, ...forest.signals]),
    limits: Float32Array.from([...forest.limits, ...forest.limits]),
    leaves: Float32Array.from([...forest.leaves, ...forest.leaves.map((value) => value / 100)]),
  };
  expect([...sumTrees(twice, Float32Array.from([0.6, 20, 0]), 3)]).toEqual([506]);
});

test('packed and unpacked it is the same', () => {
  expect(unpackForest(packForest(forest))).toEqual(forest);
});
