import { expect, test } from 'vitest';
import { pointsOf } from './points.ts';

test('points add up to the whole that is shown', () => {
  expect(pointsOf([0.115, 0.104, 0.098, 0.004], 0.321)).toEqual([12, 10, 10, 0]);
  expect(pointsOf([0.335, 0.335, 0.33], 1)).toEqual([34, 33, 33]);
  expect(pointsOf([], 0)).toEqual([]);
});
