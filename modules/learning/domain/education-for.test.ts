import { describe, expect, test } from 'vitest';
import { educationFor, isLongEnough, isWorthIt } from './education-for.ts';
import { OccupationKeys } from './occupation-keys.ts';

const keys = new OccupationKeys(
  [
    { ssyk: '7212', sun: [], educationNumber: 'YH1' },
    { ssyk: '7212', sun: ['521f'], educationNumber: null },
  ],
  new Map([['svetsare', new Set(['7212'])]]),
);
const course = (more: Partial<Parameters<typeof educationFor>[1]> = {}) => ({
  level: 'higher-vocational' as const,
  title: { sv: 'Utbildning' },
  code: null,
  sun: [],
  ssyk: [],
  ...more,
});

describe('a course is an education for an occupation', () => {
  test.each([
    ['when its number is tied to it', { code: 'YH1' }, 'education-number'],
    ['when its source says so', { ssyk: ['7212'] }, 'source'],
    ['when its title is the occupation', { title: { sv: 'Svetsare' } }, 'title'],
  ])('%s', (_when, more, via) => {
    expect(educationFor('7212', course(more), keys)?.via).toBe(via);
  });

  test.each([
    ['only its field points there', { sun: ['521f'] }],
    ['it is a short course', { ssyk: ['7212'], level: 'short-course' as const }],
    ['it leads elsewhere', { ssyk: ['5321'] }],
  ])('but not when %s', (_when, more) => {
    expect(educationFor('7212', course(more), keys)).toBeNull();
  });
});

test('half a year at full time is long enough; at half pace it takes a year', () => {
  expect(isLongEnough({ start: 0, end: 139, pacePercent: null })).toBe(true);
  expect(isLongEnough({ start: 0, end: 139, pacePercent: 50 })).toBe(false);
  expect(isLongEnough({ start: 0, end: 279, pacePercent: 50 })).toBe(true);
});

test('nobody studies a whole other occupation for one skill of twelve', () => {
  expect([isWorthIt(1, 12), isWorthIt(3, 12), isWorthIt(1, 2)]).toEqual([false, true, true]);
});
