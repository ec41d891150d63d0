import { expect, test } from 'vitest';
import { toSearch } from '../../paths.ts';
import { type Loosening, loosened } from './ways-out.ts';

const loose = (search: Parameters<typeof loosened>[0], how: Loosening) => {
  const found = loosened(search, how);
  return found === undefined ? undefined : toSearch(found);
};

test('a place is first widened and then left out', () => {
  const search = { q: 'svets', place: 'Sundsvall' };
  expect(loose(search, 'wider')).toBe('q=svets&place=Sundsvall&maxKm=100');
  expect(loose({ ...search, maxKm: '150' }, 'wider')).toBeUndefined();
  expect(loose({ ...search, maxKm: '150' }, 'anywhere')).toBe('q=svets');
  expect(loose({ q: 'svets', region: '22' }, 'wider')).toBe('q=svets&place=22&maxKm=100');
});

test('what was not asked for cannot be loosened', () => {
  for (const how of ['wider', 'anywhere', 'distance-study', 'any-pace', 'any-level'] as const)
    expect(loose({ q: 'svets' }, how)).toBeUndefined();
});

test('one wish at a time', () => {
  const search = { skill: 'a', maxPace: '50', level: ['sfi'], distanceStudy: 'none' };
  expect(loose(search, 'any-pace')).toBe('skill=a&level=sfi&distanceStudy=none');
  expect(loose(search, 'distance-study')).toBe('skill=a&maxPace=50&level=sfi');
});

test('all wishes but the subject can be given up at once', () => {
  const search = { ssyk: '7212', place: '22', maxPace: '10', asOf: '2026-03-18' };
  expect(loose(search, 'subject-only')).toBe('ssyk=7212&asOf=2026-03-18');
  expect(loose({ ssyk: '7212' }, 'subject-only')).toBeUndefined();
});
