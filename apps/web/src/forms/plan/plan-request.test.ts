import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { PlanBody } from '#contract/plan-request.ts';
import { fromSearch, toSearch } from '../../paths.ts';
import { fieldOf, toChoices, toRequest } from './plan-request.ts';

const whole: PlanBody = {
  from: { ssyk: ['8131'], skill: ['a', 'b'], unproven: ['c'] },
  goals: ['7212', '5321'],
  place: 'Sundsvall',
  maxKm: 100,
  distanceStudy: 'none',
  hoursPerWeek: 20,
  earliestStart: '2026-12-01',
  latestEnd: '2028-12-01',
  payFloor: 28_000,
  minimise: 'cost',
  atWork: 'none',
  asOf: '2026-11-22',
  money: { salary: 30_000, workPercent: 80, age: 47, monthsWorked: 140, monthsWorkedLately: 24, supportWeeksUsed: 0 },
};
const ending = { situation: 'employed' as const, lastWorkDay: '2027-03-31' };

test('a plan request survives the address and the file', () => {
  const { body, missing, wrong } = toRequest(fromSearch(toSearch(toChoices(whole))));
  expect([missing, wrong.size]).toEqual([[], 0]);
  expect(body).toEqual(whole);
  expect(Value.Check(PlanBody, body)).toBe(true);
  const money = { collectiveAgreement: true, financing: 'none' as const, ...ending };
  expect(toRequest(toChoices({ ...whole, money })).body?.money).toEqual(money);
});

describe('an address that is not whole', () => {
  test('says what is missing, and asks nothing', () => {
    expect(toRequest({})).toMatchObject({ body: undefined, missing: ['from', 'goal', 'place'] });
    expect(toRequest({ ssyk: '8131', goal: '7212' }).missing).toEqual(['place']);
  });

  test('takes the county chosen before for the place', () => {
    expect(toRequest({ ssyk: '8131', goal: '7212', region: '22' }).body?.place).toBe('22');
  });

  test('has numbers that cannot be used left out and named', () => {
    const { body, wrong } = toRequest({
      ssyk: '8131',
      goal: '7212',
      place: '22',
      hoursPerWeek: '61',
      salary: 'many',
      age: '',
    });
    expect([...wrong]).toEqual(['hoursPerWeek', 'salary']);
    expect(body).toEqual({ from: { ssyk: ['8131'] }, goals: ['7212'], place: '22' });
  });
});

test.each([
  ['hoursPerWeek', 'hoursPerWeek'],
  ['money[salary]', 'salary'],
  ['goals[1]', 'goal'],
  ['place', 'place'],
  ['money[lastWorkDay]', 'lastWorkDay'],
  ['skill[0]', undefined],
  [undefined, undefined],
])('a refusal of %s belongs to the field %s', (parameter, field) => {
  expect(fieldOf(parameter)).toBe(field);
});
