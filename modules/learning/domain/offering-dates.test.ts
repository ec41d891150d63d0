import { expect, test } from 'vitest';
import { dateOfDay, dayOfDate } from '#kit/plain-date.ts';
import { applicationAt, daysAt, statusAt } from './offering-dates.ts';

const day = dayOfDate;
const today = day('2026-03-18');

test.each([
  ['active', { start: day('2026-03-18') }],
  ['past', { start: day('2026-03-17') }],
  ['start-not-published', {}],
  ['start-not-published', { applyBy: day('2026-04-01') }],
  ['past', { applyBy: day('2026-03-01') }],
  ['past', { end: day('2026-01-01') }],
  ['past', { knownTo: day('2026-03-17') }],
  [null, { knownFrom: day('2026-03-19') }],
  ['start-not-published', { knownFrom: day('2025-01-01') }],
] as const)('is %s with %j', (status, dates) => {
  expect(statusAt({ relative: false, ...dates }, today)).toBe(status);
});

test.each([
  ['unknown', {}],
  ['open', { applyFrom: day('2026-03-01'), applyBy: day('2026-03-18') }],
  ['open', { applyFrom: day('2026-03-01') }],
  ['opens-later', { applyFrom: day('2026-03-19'), applyBy: day('2026-05-01') }],
  ['closed', { applyBy: day('2026-03-17') }],
  ['closed', { start: day('2026-03-17'), applyBy: day('2026-05-01') }],
] as const)('application is %s with %j', (application, dates) => {
  expect(applicationAt(daysAt({ relative: false, ...dates }, today), today)).toBe(application);
});

test('days that follow the calendar count from the Monday that begins the month, and stay put all month', () => {
  const start = (date: string) => dateOfDay(daysAt({ relative: true, start: 70 }, day(date)).start ?? 0);
  // 1 March 2026 is a Sunday; its week begins on 23 February.
  expect(start('2026-03-01')).toBe('2026-05-04');
  expect(start('2026-03-31')).toBe('2026-05-04');
  expect(start('2026-04-01')).toBe('2026-06-08');
});
