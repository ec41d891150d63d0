import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayOfDate, isPlainDate, mondayOf, monthsFromTo, swedishDate } from './plain-date.ts';

test.each(['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00', 'i morgon'])(
  '%j is no date',
  (text) => {
    expect(isPlainDate(text)).toBe(false);
  },
);

test('every day has one date and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      expect(isPlainDate(dateOfDay(day))).toBe(true);
      expect(dayOfDate(dateOfDay(day))).toBe(day);
    }),
  );
});

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['1969-12-31', '1969-12-29'],
])('the week of %s begins %s', (date, monday) => {
  expect(dateOfDay(mondayOf(dayOfDate(date)))).toBe(monday);
});

test('the day in Sweden begins before that in Greenwich', () => {
  expect(swedishDate(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
});

test.each([
  ['2023-08-01', '2023-08-31', 1],
  ['2023-08-01', '2023-09-01', 2],
  ['2023-08-21', '2024-08-20', 12],
  ['2023-08-21', '2024-08-21', 13],
  ['2023-12-04', '2023-12-08', 1],
])('from %s to %s it is %i months', (from, to, months) => {
  expect(monthsFromTo(dayOfDate(from), dayOfDate(to))).toBe(months);
});
