import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfDate } from '#kit/plain-date.ts';
import { rulesForYear } from '../financing/rules-for-year.ts';
import { type Purse, timeline } from './timeline.ts';

const { rules: rules2023 } = rulesForYear(2023);

const purse = (more: Partial<Purse> = {}): Purse => ({
  salary: 40_000,
  workPercent: 100,
  agreement: true,
  support: () => rules2023,
  lastWorkDay: undefined,
  weeksUsed: 0,
  ...more,
});
const course = (from: string, to: string, hoursPerWeek = 40) => ({
  kind: 'course' as const,
  start: dayOfDate(from),
  end: dayOfDate(to),
  hoursPerWeek,
});
const start = dayOfDate('2023-09-01');

describe('a month', () => {
  test('of full-time studies is without work, and the loan stands apart from the grant', () => {
    const [september] = timeline([course('2023-09-01', '2023-09-30')], start, purse());
    const weeks = 30 / 7;
    expect(september).toEqual({
      month: '2023-09',
      studyPercent: 100,
      workPercent: 0,
      withoutWorkPercent: 0,
      income: 0,
      grant: Math.round(5143 * weeks),
      supplement: Math.round(1144 * weeks),
      loan: Math.round(2575 * weeks),
    });
  });

  test('before the course begins is work and pay as now', () => {
    const [september, october] = timeline([course('2023-10-01', '2023-10-31', 20)], start, purse());
    expect(september).toMatchObject({ studyPercent: 0, workPercent: 100, income: 40_000, grant: 0, loan: 0 });
    expect(october).toMatchObject({ studyPercent: 50, workPercent: 50, income: 20_000 });
  });

  test('of validation has no study support', () => {
    const step = { ...course('2023-09-01', '2023-09-30', 20), kind: 'validation' as const };
    expect(timeline([step], start, purse())[0]).toMatchObject({ studyPercent: 50, grant: 0, loan: 0 });
  });

  test('without a told pay has no amounts', () => {
    const [month] = timeline([course('2023-09-01', '2023-09-30')], start, purse({ salary: undefined }));
    expect(month).toMatchObject({ income: null, grant: null, supplement: null, loan: null });
  });
});

describe('work that ends', () => {
  test('is paid until its last day; what comes in for it after that is not guessed', () => {
    const months = timeline(
      [course('2023-11-01', '2023-11-30', 20)],
      start,
      purse({ lastWorkDay: dayOfDate('2023-10-15') }),
    );
    expect(
      months.map(({ workPercent, withoutWorkPercent, income }) => [workPercent, withoutWorkPercent, income]),
    ).toEqual([
      [100, 0, 40_000],
      [48, 52, Math.round((40_000 * 15) / 31)],
      [0, 50, 0],
    ]);
  });

  test('gives support on the pay she had, for somebody out of work', () => {
    const [september] = timeline([course('2023-09-01', '2023-09-30')], start, purse({ lastWorkDay: start - 1 }));
    expect(september).toMatchObject({ income: 0, withoutWorkPercent: 0, grant: Math.round((5143 * 30) / 7) });
  });
});

test('support ends after 44 full-time weeks, less those already used', () => {
  const year = [course('2023-09-01', '2025-08-31')];
  const weeksPaid = (weeksUsed: number) =>
    timeline(year, start, purse({ weeksUsed })).reduce((sum, { grant }) => sum + (grant ?? 0), 0) / 5143;
  expect(weeksPaid(0)).toBeCloseTo(44, 1);
  expect(weeksPaid(40)).toBeCloseTo(4, 1);
  expect(weeksPaid(60)).toBe(0);
});

test('studies and work are never more than full time together', () => {
  const step = fc
    .record({ from: fc.nat(300), days: fc.nat(200), hours: fc.constantFrom(10, 20, 40) })
    .map(({ from, days, hours }) => ({
      kind: 'course' as const,
      start: start + from,
      end: start + from + days,
      hoursPerWeek: hours,
    }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), fc.integer({ min: 0, max: 100 }), (steps, workPercent) => {
      for (const month of timeline(steps, start, purse({ workPercent }))) {
        expect(month.studyPercent + month.workPercent).toBeLessThanOrEqual(101);
        expect(month.workPercent).toBeLessThanOrEqual(workPercent);
      }
    }),
  );
});
