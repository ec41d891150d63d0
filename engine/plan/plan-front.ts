import { dropDominated } from './drop-dominated.ts';
import type { Plan } from './front.ts';
import { checkProblem, type PlanProblem } from './problem.ts';
import { search } from './search.ts';
import { bitsBelow, usableOptions } from './usable-options.ts';

export interface PlanFront {
  /** Undominated plans for the columns within reach, fastest first; of plans alike in all three aims, one. */
  readonly plans: readonly Plan[];
  /** Columns that no option covers within the dates and hours; plans leave them out. */
  readonly unreachable: readonly number[];
  /** False when the search was cut. */
  readonly exact: boolean;
  readonly nodes: number;
  /** Options left after those that others can stand in for. */
  readonly considered: number;
}

export interface SearchLimits {
  /** After so many partial plans the search stops with what it has. */
  readonly mostNodes?: number;
  /** So many plans are enough. */
  readonly enough?: number;
}

/** The Pareto front of plans by time, cost and travel: exact unless cut. Throws RangeError for a malformed problem. */
export function planFront(
  problem: PlanProblem,
  { mostNodes = 40_000, enough = Number.POSITIVE_INFINITY }: SearchLimits = {},
): PlanFront {
  checkProblem(problem);
  const { options: usable, unreachable } = usableOptions(problem);
  const wanted = unreachable.reduce((bits, column) => bits & ~(1 << column), bitsBelow(problem.columns));
  const extra = bitsBelow(problem.columns + (problem.extra ?? 0)) & ~bitsBelow(problem.columns);
  const among = inOrder(problem, dropDominated(masked(problem, wanted | extra), usable));
  const { front, exact, nodes } = search(problem, { among, wanted, extra, mostNodes, enough });
  return { plans: front.plans, unreachable, exact, nodes, considered: among.length };
}

/** The options with nothing but columns that count in their cover, so that more can stand in for each other. */
function masked({ options }: PlanProblem, counted: number): PlanProblem['options'] {
  return { ...options, cover: options.cover.map((bits) => bits & counted) };
}

/** What promises most for what it takes first, so that good plans are found early and cut the rest. */
function inOrder({ options }: PlanProblem, among: readonly number[]): readonly number[] {
  const { cover, end, cost, travel } = options;
  const spread = (values: ArrayLike<number>) => Math.max(1, ...among.map((at) => values[at]!));
  const [mostCost, mostTravel, lastEnd] = [spread(cost), spread(travel), spread(end)];
  const burden = (at: number) =>
    (0.2 + cost[at]! / mostCost + travel[at]! / mostTravel + end[at]! / lastEnd) / bitCount(cover[at]!);
  return among.toSorted((a, b) => burden(a) - burden(b) || a - b);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
