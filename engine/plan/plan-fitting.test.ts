import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFitting } from './plan-fitting.ts';
import { planFront } from './plan-front.ts';
import { columns, faultsOf, frontByBruteForce, problemOf, randomProblem } from './test-problems.ts';

describe('where not everything fits', () => {
  const rows = [
    { cover: [0], start: 0, weeks: 4 },
    { cover: [1], start: 2, weeks: 4 },
    { cover: [2], start: 10, weeks: 4 },
    { cover: [3], start: 300, weeks: 4 },
  ];

  test('what comes first in the order is planned, what collides with it is named', () => {
    const { plans, left, unreachable } = planFitting(problemOf(rows));
    expect([plans.map(({ steps }) => steps), left, unreachable]).toEqual([[[0, 2]], [1], [3]]);
  });

  test('one long course for the weightiest gives way to a short one for many', () => {
    const long = { cover: [0], start: 0, weeks: 60 };
    const { plans, left } = planFitting(problemOf([long, { cover: [1, 2, 3], start: 10, weeks: 20 }]));
    expect([plans.map(({ steps }) => steps), left]).toEqual([[[1]], [0]]);
  });

  test('a course that needs what was left is left too', () => {
    const both = { cover: [0, 3], start: 0, weeks: 4 };
    const needing = { cover: [2], needs: [1], start: 10, weeks: 4 };
    const { left } = planFitting(problemOf([both, { cover: [1], start: 2, weeks: 4 }, needing]));
    expect(left).toEqual([1, 2]);
  });
});

describe('on small random cases', () => {
  const all = Array.from({ length: columns }, (_, column) => column);

  test('it is the front of everything where everything fits, else of a set that no column fits into', () => {
    fc.assert(
      fc.property(randomProblem, (asked) => {
        const { plans, left, unreachable } = planFitting(asked);
        const front = planFront(asked);
        if (front.plans.length > 0) expect({ plans, left }).toEqual({ plans: front.plans, left: [] });
        const kept = all.filter((column) => !left.includes(column) && !unreachable.includes(column));
        expect(plans.length).toBeGreaterThan(0);
        for (const { steps } of plans) expect(faultsOf(asked, steps, kept)).toEqual([]);
        for (const column of left) expect(frontByBruteForce(asked, [...kept, column])).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
