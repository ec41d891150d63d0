import { expect, test } from 'vitest';
import { chanceBands, largeShare } from './chance-bands.ts';

const region = (largeChances: number, assessed = 100) => ({
  code: String(largeChances),
  name: 'somewhere',
  vacancies: 0,
  assessed,
  largeChances,
  smallChances: 0,
});

test('a third in each band, the most first; equal shares go to the same', () => {
  const regions = [10, 20, 30, 40, 50, 50].map((large) => region(large));
  const { bandOf, high, middle, least, greatest } = chanceBands(regions);
  expect(regions.map(bandOf)).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high']);
  expect([high, middle]).toEqual([0.5, 0.3]);
  expect([least, greatest]).toEqual([0.1, 0.5]);
});

test('where nothing is assessed nothing is said', () => {
  const silent = region(0, 0);
  expect(largeShare(silent)).toBeNull();
  expect(chanceBands([silent, region(5)]).bandOf(silent)).toBe('none');
});
