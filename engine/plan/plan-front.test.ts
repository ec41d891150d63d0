import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFront } from './plan-front.ts';
import type { PlanProblem } from './problem.ts';
import { aimsOf, faultsOf, frontByBruteForce, problemOf, randomProblem } from './test-problems.ts';

const problem = problemOf;
const stepsOf = (asked: PlanProblem) => planFront(asked).plans.map(({ steps }) => steps);

describe('a plan', () => {
  test('of nothing to cover is empty', () => {
    expect(planFront(problem([])).plans).toEqual([{ steps: [], time: 0, cost: 0, travel: 0, left: 0 }]);
  });

  test('takes courses after one another when the hours do not suffice for both', () => {
    const rows = [
      { cover: [0], start: 0, weeks: 10 },
      { cover: [1], start: 5, weeks: 10 },
      { cover: [1], start: 20, weeks: 10 },
    ];
    expect(stepsOf(problem(rows))).toEqual([[0, 2]]);
    expect(stepsOf(problem(rows, { hoursPerWeek: 80 }))).toEqual([[0, 1]]);
  });

  test('takes what a course needs first, even when it is covered later as well', () => {
    const rows = [
      { cover: [0], start: 0, weeks: 4, cost: 9 },
      { cover: [0, 1], start: 30, weeks: 4 },
      { cover: [2], needs: [0], start: 10, weeks: 4 },
    ];
    expect(stepsOf(problem(rows))).toEqual([[0, 2, 1]]);
  });

  test('takes a course that gives nothing of what is wanted only where another needs it', () => {
    const rows = [
      { cover: [0], needs: [1], start: 10, weeks: 4 },
      { cover: [1], start: 0, weeks: 4, cost: 5 },
      { cover: [0], start: 60, weeks: 4 },
    ];
    expect(stepsOf(problem(rows, { columns: 1, extra: 1 }))).toEqual([[1, 0], [2]]);
    expect(stepsOf(problem(rows.slice(1), { columns: 1, extra: 1 }))).toEqual([[1]]);
  });

  test('names what no option within dates and hours covers, and plans for the rest', () => {
    const rows = [
      { cover: [0], start: 0, weeks: 4 },
      { cover: [1], start: 98, weeks: 4 },
      { cover: [2], needs: [1], start: 20, weeks: 4 },
    ];
    const { plans, unreachable } = planFront(problem(rows));
    expect([unreachable, plans.map(({ steps }) => steps)]).toEqual([[1, 2], [[0]]]);
  });

  test('does not take a course for its own requirement', () => {
    const rows = [
      { cover: [0, 1], needs: [0], start: 10, weeks: 4 },
      { cover: [2], start: 0, weeks: 4 },
    ];
    expect(planFront(problem(rows)).unreachable).toEqual([0, 1]);
  });

  test('has no plan when each column can be covered but not all together', () => {
    const rows = [
      { cover: [0], start: 0, weeks: 4 },
      { cover: [1], start: 2, weeks: 4 },
    ];
    expect(planFront(problem(rows))).toMatchObject({ plans: [], unreachable: [], exact: true });
  });

  test('offers the fastest, the cheapest and the nearest', () => {
    const rows = [
      { cover: [0], start: 0, weeks: 4, cost: 100, travel: 50 },
      { cover: [0], start: 0, weeks: 8, cost: 0, travel: 90 },
      { cover: [0], start: 0, weeks: 8, cost: 90, travel: 0 },
      { cover: [0], start: 0, weeks: 8, cost: 95, travel: 95 },
    ];
    expect(stepsOf(problem(rows))).toEqual([[0], [1], [2]]);
  });

  test('is refused when malformed', () => {
    expect(() => planFront(problem([{ cover: [0], start: 3, weeks: 0 }]))).toThrow(RangeError);
    expect(() => planFront(problem([{ cover: [0], start: 3, weeks: 1, cost: -1 }]))).toThrow(RangeError);
    expect(() => planFront(problem([], { columns: 21 }))).toThrow(RangeError);
    expect(() => planFront(problem([], { latestEnd: 600 }))).toThrow(RangeError);
  });
});

describe('on small random cases', () => {
  test('the front is that of brute force', () => {
    fc.assert(
      fc.property(randomProblem, (asked) => {
        const { plans, unreachable, exact } = planFront(asked);
        const wanted = [0, 1, 2, 3].filter((column) => !unreachable.includes(column));
        expect(exact).toBe(true);
        expect(plans.map(({ steps: _, ...aims }) => aims)).toEqual(frontByBruteForce(asked, wanted));
      }),
      { numRuns: 300 },
    );
  });

  test('no week is overfull, every column is covered, needs come first, and the aims are what the steps take', () => {
    fc.assert(
      fc.property(randomProblem, (asked) => {
        const { plans, unreachable } = planFront(asked);
        const wanted = [0, 1, 2, 3].filter((column) => !unreachable.includes(column));
        for (const { steps, left: _, ...aims } of plans) {
          expect(faultsOf(asked, steps, wanted)).toEqual([]);
          expect(aims).toEqual(aimsOf(asked, steps));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is called unreachable no plan can cover', () => {
    fc.assert(
      fc.property(randomProblem, (asked) => {
        for (const column of planFront(asked).unreachable) expect(frontByBruteForce(asked, [column])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  describe('that may leave columns', () => {
    const leaving = fc.tuple(randomProblem, fc.constantFrom(1, 2, 4)).map(([asked, leave]) => ({ ...asked, leave }));

    test('the front is that of brute force, with what is left as an aim', () => {
      fc.assert(
        fc.property(leaving, (asked) => {
          const { plans, unreachable, exact } = planFront(asked);
          const wanted = [0, 1, 2, 3].filter((column) => !unreachable.includes(column));
          expect(exact).toBe(true);
          expect(plans.map(({ steps: _, ...aims }) => aims)).toEqual(frontByBruteForce(asked, wanted));
        }),
        { numRuns: 300 },
      );
    });

    test('more options never take a way away: there is one no worse that gives no less', () => {
      fc.assert(
        fc.property(randomProblem, fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }), (asked, near) => {
          const { cover } = asked.options;
          // What lies beyond the narrower reach covers nothing there.
          const fewer = { ...asked.options, cover: cover.map((bits, at) => (near[at] ? bits : 0)) };
          const front = (options: PlanProblem['options']) => planFront({ ...asked, options, leave: 4 }).plans;
          const covered = (steps: readonly number[]) =>
            [0, 1, 2, 3].filter((column) => steps.some((at) => (cover[at]! >> column) & 1)).length;
          const wider = front(asked.options);
          for (const way of front(fewer)) {
            const kept = wider.some(
              (other) =>
                covered(other.steps) >= covered(way.steps) &&
                other.time <= way.time &&
                other.cost <= way.cost &&
                other.travel <= way.travel,
            );
            expect(kept).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    });
  });
});
