import fc from 'fast-check';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { timeTo } from './bounds.ts';
import { planFront } from './plan-front.ts';
import type { PlanProblem } from './problem.ts';
import { columns, randomProblem } from './test-problems.ts';

// Its types describe a CommonJS module; what is imported is the function itself.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

interface Limits {
  readonly time: number;
  readonly travel: number;
  /** So many columns may be left. */
  readonly left?: number;
}

/** The least cost of covering the columns within the limits, by a solver that knows nothing of ours; undefined for none. */
function leastCost(
  problem: PlanProblem,
  wanted: readonly number[],
  { time, travel, left = 0 }: Limits,
): number | undefined {
  const { options, hoursPerWeek, earliestStart, latestEnd } = problem;
  const all = [...options.cover.keys()];
  const usable = all.filter(
    (at) =>
      options.start[at]! >= earliestStart && options.end[at]! <= latestEnd && timeTo(problem, options.end[at]!) <= time,
  );
  const has = (bits: number, column: number) => ((bits >>> column) & 1) === 1;
  const sum = (among: readonly number[], value: (at: number) => number = () => 1) =>
    among.map((at) => `+ ${value(at)} x${at}`).join(' ');
  const rows: string[] = [];
  for (const column of wanted) {
    const covering = usable.filter((at) => has(options.cover[at]!, column));
    rows.push(`${sum(covering)} + 1 y${column} >= 1`);
  }
  if (wanted.length > 0) rows.push(`${wanted.map((column) => `+ 1 y${column}`).join(' ')} <= ${left}`);
  for (const at of usable)
    for (let column = 0; column < 32; column++) {
      if (!has(options.needs[at]!, column)) continue;
      const before = usable.filter(
        (one) => has(options.cover[one]!, column) && options.end[one]! <= options.start[at]!,
      );
      rows.push(`${sum(before)} - 1 x${at} >= 0`);
    }
  for (let week = earliestStart; week < latestEnd; week++) {
    const running = usable.filter((at) => options.start[at]! <= week && week < options.end[at]!);
    if (running.length > 0) rows.push(`${sum(running, (at) => options.hours[at]!)} <= ${hoursPerWeek}`);
  }
  if (usable.length > 0) rows.push(`${sum(usable, (at) => options.travel[at]!)} <= ${travel}`);
  if (rows.length === 0) return 0;
  const named = rows.map((row, at) => ` r${at}: ${row}`).join('\n');
  const text = `Minimize\n cost: ${sum(usable, (at) => options.cost[at]!)} ${wanted.map((column) => `+ 0 y${column}`).join(' ')}\nSubject To\n${named}\nBinary\n ${[...usable.map((at) => `x${at}`), ...wanted.map((column) => `y${column}`)].join(' ')}\nEnd\n`;
  const { Status, ObjectiveValue } = highs.solve(text);
  return Status === 'Optimal' ? Math.round(ObjectiveValue) : undefined;
}

test('within any limit of time and travel the cheapest plan of the front costs what HiGHS finds', () => {
  const limits = fc.record({ time: fc.nat(26), travel: fc.nat(12) });
  fc.assert(
    fc.property(randomProblem, fc.array(limits, { minLength: 1, maxLength: 4 }), (asked, some) => {
      const { plans, unreachable } = planFront(asked);
      const wanted = Array.from({ length: columns }, (_, column) => column).filter((c) => !unreachable.includes(c));
      for (const limit of [...some, { time: 1_000, travel: 1_000 }]) {
        const within = plans.filter(({ time, travel }) => time <= limit.time && travel <= limit.travel);
        const cheapest = within.length === 0 ? undefined : Math.min(...within.map(({ cost }) => cost));
        expect(leastCost(asked, wanted, limit)).toBe(cheapest);
      }
    }),
    { numRuns: 120 },
  );
});

test('a plan of the front costs no more than it must for its time and travel', () => {
  fc.assert(
    fc.property(randomProblem, (asked) => {
      const { plans, unreachable } = planFront(asked);
      const wanted = Array.from({ length: columns }, (_, column) => column).filter((c) => !unreachable.includes(c));
      for (const { time, travel, cost } of plans) expect(leastCost(asked, wanted, { time, travel })).toBe(cost);
    }),
    { numRuns: 60 },
  );
});

test('where columns may be left, too', () => {
  const limits = fc.record({ time: fc.nat(26), travel: fc.nat(12), left: fc.nat(4) });
  fc.assert(
    fc.property(randomProblem, fc.array(limits, { minLength: 1, maxLength: 4 }), (asked, some) => {
      const { plans, unreachable } = planFront({ ...asked, leave: columns });
      const wanted = Array.from({ length: columns }, (_, column) => column).filter((c) => !unreachable.includes(c));
      for (const limit of some) {
        const costs = plans.flatMap(({ time, travel, left, cost }) =>
          time <= limit.time && travel <= limit.travel && left <= limit.left ? [cost] : [],
        );
        expect(leastCost(asked, wanted, limit)).toBe(costs.length === 0 ? undefined : Math.min(...costs));
      }
    }),
    { numRuns: 120 },
  );
});
