import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '#contract/plan.ts';
import { type Platform, platform } from '#test/composed.ts';
import { skillsReady } from '#test/ready-courses.ts';
import { realData } from '#test/real-data.ts';

const sweden = realData('sweden') ?? '';

describe.skipIf(sweden === '')('real course events of 2023, a process operator in Sundsvall', () => {
  const goals = ['5120', '7231', '8332'];
  const asked = { from: { ssyk: ['8131'] }, goals, place: 'Sundsvall', maxKm: 100, asOf: '2023-08-01' };
  let land: Platform;
  let plan: Plan;
  beforeAll(async () => {
    land = await platform();
    await land.composition.importFolder(sweden, () => undefined);
    await land.composition.load();
    await skillsReady(land);
    plan = await land.answer('makePlan', {
      body: { ...asked, money: { salary: 32_000, age: 47, monthsWorked: 160, monthsWorkedLately: 24 } },
    });
  }, 300_000);

  test('gets a way with dated courses to each of three goals', () => {
    expect(plan.isToday).toBe(false);
    for (const { alternatives, exact } of plan.goals) {
      const [first] = alternatives;
      expect(exact).toBe(true);
      expect(first?.steps[0]).toMatchObject({ kind: 'course', offering: { synthetic: false } });
      expect(first?.start?.slice(0, 4)).toMatch(/202[345]/);
    }
  });

  test('is not told that a short course leads to a job that takes a degree', async () => {
    const [ceo] = (await land.answer('makePlan', { body: { ...asked, goals: ['1120'] } })).goals;
    expect(ceo?.leads).not.toBe('whole');
    expect(ceo?.notices.join(' ')).toContain('högre kvalifikationsnivå');
  });

  test('every step lies in the plan, in order, within her hours, and covers something she lacks', () => {
    for (const { alternatives, lacks } of plan.goals)
      for (const { steps } of alternatives) {
        const dated = steps.flatMap(({ start, end, hoursPerWeek }) =>
          start === null || end === null ? [] : [{ start, end, hours: hoursPerWeek ?? 0 }],
        );
        expect(dated.map(({ start }) => start)).toEqual(dated.map(({ start }) => start).sort());
        for (const { start, end } of dated) {
          expect(start <= end && start >= plan.earliestStart && end <= plan.latestEnd).toBe(true);
          const together = dated.filter((other) => other.start <= start && start <= other.end);
          expect(together.reduce((sum, { hours }) => sum + hours, 0)).toBeLessThanOrEqual(plan.hoursPerWeek);
        }
        for (const { covers } of steps)
          expect(covers.length > 0 && covers.every(({ id }) => lacks.some((lack) => lack.id === id))).toBe(true);
      }
  });

  test('every skill she lacks comes from a step or is named as not covered', () => {
    for (const { alternatives, lacks, outOfReach } of plan.goals)
      for (const { steps, leaves } of alternatives) {
        const covered = new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id)));
        for (const { id } of outOfReach) expect(covered.has(id)).toBe(false);
        for (const { id } of lacks)
          expect(covered.has(id) || [...leaves, ...outOfReach].some((one) => one.id === id)).toBe(true);
      }
  });

  test('is not offered the made-up validations beside real courses', () => {
    expect(plan.validationNote).toContain('validering');
    expect(plan.goals.map(({ validations }) => validations)).toEqual([0, 0, 0]);
  });

  test('reckons with the rules of the year the studies begin', () => {
    expect(plan.financing[0]).toMatchObject({ amountsOf: 2023, yearNote: null });
  });
});
