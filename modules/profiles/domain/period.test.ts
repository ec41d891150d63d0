import { expect, test } from 'vitest';
import { checkPeriod } from './period.ts';

const refusalOf = (started: string | null, ended: string | null) => {
  const result = checkPeriod({ started, ended });
  return result.ok ? undefined : [result.error.code, result.error.details.parameter];
};

test('a year, a year and a month, and nothing at all are times', () => {
  for (const [started, ended] of [
    ['1998', '2019-08'],
    ['2019-08', null],
    [null, null],
    ['2019', '2019-01'],
    ['2019-11', '2019'],
  ] as const)
    expect(refusalOf(started, ended)).toBeUndefined();
});

test('what is no time is refused by its name', () => {
  expect(refusalOf('2019-13', null)).toEqual(['profile/not-a-month', 'started']);
  expect(refusalOf('2019', 'nu')).toEqual(['profile/not-a-month', 'ended']);
  expect(refusalOf('1019', null)).toEqual(['profile/not-a-month', 'started']);
});

test('an end before the start is refused', () => {
  expect(refusalOf('2019-08', '2019-07')).toEqual(['profile/ends-before-start', 'ended']);
  expect(refusalOf('2019-08', '2018')).toEqual(['profile/ends-before-start', 'ended']);
});
