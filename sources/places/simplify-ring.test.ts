import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Point, simplifyRing } from './simplify-ring.ts';

const coordinate = fc.double({ min: 10, max: 25, noNaN: true });
const ring = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 60 })
  .map((points): readonly Point[] => [...points, points[0] ?? [0, 0]]);

test('a simplified ring is closed, no longer, and made of the ring’s own points in order', () => {
  fc.assert(
    fc.property(ring, fc.double({ min: 0, max: 2, noNaN: true }), (points, tolerance) => {
      const simpler = simplifyRing(points, tolerance);
      expect(simpler.at(-1)).toEqual(simpler[0]);
      expect(simpler.length).toBeGreaterThanOrEqual(4);
      let from = 0;
      for (const point of simpler) {
        from = points.indexOf(point, from) + 1;
        expect(from).toBeGreaterThan(0);
      }
    }),
  );
});

test('points on a straight line are dropped', () => {
  const square: readonly Point[] = [
    [0, 0],
    [1, 0],
    [2, 0],
    [2, 1],
    [2, 2],
    [1, 2],
    [0, 2],
    [0, 1],
    [0, 0],
  ];
  expect(simplifyRing(square, 0.01)).toEqual([
    [0, 0],
    [2, 0],
    [2, 2],
    [0, 2],
    [0, 0],
  ]);
});
