import { describe, expect, test } from 'vitest';
import { educationFor, isLongEnough, isWorthIt } from './education-for.ts';
import { GroupNames } from './group-names.ts';
import { OccupationKeys } from './occupation-keys.ts';

const keys = new OccupationKeys(
  [
    { ssyk: '7212', sun: [], educationNumber: 'YH1' },
    { ssyk: '7212', sun: ['521f'], educationNumber: null },
  ],
  new GroupNames([{ ssyk: '7212', label: 'Svetsare och gasskärare', titles: ['Svetsare'] }]),
);
const course = (more: Partial<Parameters<typeof educationFor>[1]> = {}) => ({
  level: 'higher-vocational' as const,
  title: { sv: 'Utbildning' },
  code: null,
  sun: [],
  ssyk: [],
  credits: null,
  ...more,
});

describe('a course is an education for an occupation', () => {
  test.each([
    ['when its number is tied to it', { code: 'YH1', title: { sv: 'Svetsteknik' } }, 'education-number'],
    ['when its source says so', { ssyk: ['7212'], title: { sv: 'Svets' } }, 'source'],
    ['when its title is the occupation', { title: { sv: 'Svetsare' } }, 'title'],
  ])('%s', (_when, more, via) => {
    expect(educationFor('7212', course(more), keys)?.via).toBe(via);
  });

  test.each([
    ['only its field points there', { sun: ['521f'] }],
    ['a number is tied to it that its title knows nothing of', { code: 'YH1' }],
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
  const mondayToFriday = { start: 0, end: 137, pacePercent: 100 };
  expect(isLongEnough(mondayToFriday)).toBe(true);
});

test('nobody studies a whole other occupation for one skill of twelve', () => {
  expect([isWorthIt(1, 12), isWorthIt(3, 12), isWorthIt(1, 2)]).toEqual([false, true, true]);
});
