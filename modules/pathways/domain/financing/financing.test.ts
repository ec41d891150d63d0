import { describe, expect, test } from 'vitest';
import { financingFor } from './financing.ts';

const entitled = { age: 45, monthsWorked: 140, monthsWorkedLately: 24, weeksUsed: 0 };
const answers = (facts: Parameters<typeof financingFor>[0]) =>
  financingFor(facts, 2023, 'sv')[0]?.conditions.map(({ kind, answer }) => [kind, answer]);

describe('transition study support', () => {
  test('leaves to the agency what only the agency can answer', () => {
    expect(answers(entitled)).toEqual([
      ['age', 'yes'],
      ['work-history', 'yes'],
      ['recent-work', 'yes'],
      ['weeks-left', 'yes'],
      ['strengthens-position', 'unknown'],
      ['money-left', 'unknown'],
    ]);
  });

  test('knows nothing of somebody who has told nothing, and says what would help', () => {
    const [support] = financingFor({}, 2023, 'en');
    expect(support?.conditions.every(({ answer, wanted }) => answer === 'unknown' && wanted !== null)).toBe(true);
    expect(support?.verdict).toBe('possible');
  });

  test.each([
    ['age', { ...entitled, age: 63 }],
    ['age', { ...entitled, age: 26 }],
    ['work-history', { ...entitled, monthsWorked: 95 }],
    ['recent-work', { ...entitled, monthsWorkedLately: 11 }],
    ['weeks-left', { ...entitled, weeksUsed: 44 }],
  ])('is unlikely when %s is not met', (kind, facts) => {
    const [support] = financingFor(facts, 2023, 'sv');
    expect(support?.verdict).toBe('unlikely');
    expect(support?.conditions.find(({ answer }) => answer === 'no')?.kind).toBe(kind);
  });

  test('every condition has its source', () => {
    for (const { source } of financingFor({}, 2023, 'sv')[0]?.conditions ?? [])
      expect(source.title).toMatch(/2022:85[67]/);
  });

  test('says from which year it reckons when asked for a later one', () => {
    const [support] = financingFor(entitled, 2026, 'sv');
    expect(support?.amountsOf).toBe(2023);
    expect(support?.yearNote).toContain('2023 års regler');
    expect(financingFor(entitled, 2023, 'sv')[0]?.yearNote).toBeNull();
  });
});

test('student aid has no amount in the rules', () => {
  const aid = financingFor({}, 2023, 'en').find(({ kind }) => kind === 'student-aid');
  expect([aid?.amountsOf, aid?.text]).toEqual([null, expect.stringContaining('no amount')]);
});

test('nobody is promised anything', () => {
  for (const language of ['sv', 'en'] as const)
    for (const { text } of financingFor(entitled, 2023, language)) expect(text).not.toMatch(/du får|you get|you will/i);
});
