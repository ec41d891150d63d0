import { expect, test } from 'vitest';
import { type Extent, studyWeeks } from './study-weeks.ts';

const extent = (told: Partial<Extent>): Extent => ({
  weeks: null,
  start: null,
  end: null,
  credits: null,
  pacePercent: null,
  ...told,
});

test.each([
  [{ weeks: 12, start: 0, end: 70 }, 12, 'source'],
  [{ start: 0, end: 69 }, 10, 'dates'],
  [{ start: 0, end: 70 }, 11, 'dates'],
  [{ credits: { value: 7.5, system: 'hp' }, pacePercent: 50 }, 10, 'credits'],
  [{ credits: { value: 400, system: 'yh' }, pacePercent: 100 }, 80, 'credits'],
  [{ credits: { value: 100, system: 'gy' }, pacePercent: 25 }, 20, 'credits'],
  [{ credits: { value: 100, system: 'gy' } }, null, null],
  [{ credits: { value: 10, system: 'other' }, pacePercent: 100 }, null, null],
  [{ start: 5, end: 5 }, null, null],
  [{}, null, null],
] as const)('%j takes %s weeks, from %s', (told, weeks, weeksFrom) => {
  expect(studyWeeks(extent(told))).toEqual({ weeks, weeksFrom });
});
