import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesForYear } from './rules-for-year.ts';
import { transitionAmounts } from './transition-amounts.ts';

const { rules: rules2023 } = rulesForYear(2023);
const fullTime = (monthlySalary: number) => transitionAmounts(rules2023, { monthlySalary, pace: 1, agreement: true });

describe('a week at full time in 2023, as the agency’s table has it', () => {
  test.each([
    [15_000, 2_769, 0, 436],
    [25_000, 4_615, 0, 727],
    [30_000, 5_143, 395, 1_121],
    [40_000, 5_143, 1_144, 2_575],
    [50_000, 5_143, 2_357, 3_139],
  ])('%i a month: grant %i, supplement %i, loan %i', (salary, grant, supplement, loan) => {
    expect(fullTime(salary)).toEqual({ grant, supplement, loan });
  });
});

describe('other paces', () => {
  const salaries = fc.integer({ min: 0, max: 200_000 });
  const paces = fc.constantFrom(0.2, 0.25, 0.4, 0.5, 0.6, 0.75);

  test('are the full-time amounts on the share studied away, to the krona', () => {
    fc.assert(
      fc.property(salaries, paces, (monthlySalary, pace) => {
        const whole = fullTime(monthlySalary);
        const part = transitionAmounts(rules2023, { monthlySalary, pace, agreement: true });
        for (const kind of ['grant', 'supplement', 'loan'] as const)
          expect(Math.abs(part[kind] - whole[kind] * pace)).toBeLessThanOrEqual(2);
        expect(part.grant).toBe(
          Math.floor(0.8 * Math.min(monthlySalary, (4.5 * 74_300) / 12) * (12 / 52) * pace + 1e-6),
        );
      }),
    );
  });

  test('give no less with more salary, and grant and loan never more than the salary', () => {
    fc.assert(
      fc.property(salaries, salaries, paces, (a, b, pace) => {
        const amounts = (monthlySalary: number) =>
          transitionAmounts(rules2023, { monthlySalary, pace, agreement: true });
        const [low, high] = [amounts(Math.min(a, b)), amounts(Math.max(a, b))];
        expect(low.grant).toBeLessThanOrEqual(high.grant);
        const weekly = (Math.max(a, b) * 12 * pace) / 52;
        expect(high.grant + high.loan).toBeLessThanOrEqual(weekly + 1);
      }),
    );
  });
});

test('without a collective agreement there is no supplement', () => {
  expect(transitionAmounts(rules2023, { monthlySalary: 40_000, pace: 1, agreement: false }).supplement).toBe(0);
});

test('a later year is reckoned from the newest rules before it, and says so', () => {
  expect(rulesForYear(2023)).toEqual({ rules: rules2023, ofThatYear: true });
  expect(rulesForYear(2026)).toEqual({ rules: rules2023, ofThatYear: false });
  expect(rulesForYear(2020)).toEqual({ rules: rules2023, ofThatYear: false });
});
