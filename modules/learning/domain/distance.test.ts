import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from './distance.ts';

const sundsvall = { latitude: 62.391, longitude: 17.306 };
const stockholm = { latitude: 59.329, longitude: 18.069 };

test('Sundsvall lies 343 km from Stockholm as the crow flies', () => {
  expect(distanceKm(sundsvall, stockholm)).toBeCloseTo(343, -0.5);
});

test('a degree of latitude is 111 km everywhere', () => {
  expect(distanceKm({ latitude: 60, longitude: 15 }, { latitude: 61, longitude: 15 })).toBeCloseTo(111.19, 1);
});

test('it is nowhere to oneself, the same both ways, and no longer than half around the earth', () => {
  const position = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(position, position, (a, b) => {
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
      expect(distanceKm(a, b)).toBeLessThanOrEqual(Math.PI * 6371 + 1e-6);
    }),
  );
});
