import { type PlanFront, planFront } from './plan-front.ts';
import type { PlanProblem } from './problem.ts';
import { bitsBelow, columnsOf } from './usable-options.ts';

export interface FittingPlans extends PlanFront {
  /** Columns that options cover, but not together with the others within the hours and dates; plans leave them out. */
  readonly left: readonly number[];
}

/** Partial plans looked at to see whether one more column fits; a column that has not fitted by then is left. */
const mostTried = 3_000;

/**
 * The front of plans for all columns within reach or, where no plan covers them all, for as many as fit when they are
 * taken one after another in the order of their numbers: the caller puts what weighs most first.
 */
export function planFitting(problem: PlanProblem): FittingPlans {
  const whole = planFront(problem);
  if (whole.plans.length > 0) return { ...whole, left: [] };
  const reachable = columnsOf(bitsBelow(problem.columns)).filter((column) => !whole.unreachable.includes(column));
  const kept = fittingTogether(problem, reachable);
  const front = planFront(onlyColumns(problem, kept));
  const left = reachable.filter((column) => !kept.includes(column));
  return { ...front, exact: whole.exact && front.exact, unreachable: whole.unreachable, left };
}

/** Columns one after another, round after round: one that comes late may be what an earlier one needs. */
function fittingTogether(problem: PlanProblem, columns: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (let before = -1; kept.length > before; ) {
    before = kept.length;
    for (const column of columns) if (!kept.includes(column) && fits(problem, [...kept, column])) kept.push(column);
  }
  return kept;
}

function fits(problem: PlanProblem, columns: readonly number[]): boolean {
  const { plans, unreachable } = planFront(onlyColumns(problem, columns), { mostNodes: mostTried, enough: 1 });
  return plans.length > 0 && unreachable.length === 0;
}

/** No column has this number, so what needs it can never be used. */
const outside = 31;

/** The problem of covering some of the columns only, numbered anew. Options that need any of the others fall away. */
function onlyColumns(problem: PlanProblem, columns: readonly number[]): PlanProblem {
  const { cover, needs } = problem.options;
  const kept = columns.reduce((bits, column) => bits | (1 << column), 0);
  const packed = (bits: number) =>
    columns.reduce((all, column, place) => all | (((bits >>> column) & 1) << place), 0) >>> 0;
  const packedNeeds = (bits: number) => packed(bits) | ((bits & ~kept) === 0 ? 0 : 1 << outside);
  return {
    ...problem,
    columns: columns.length,
    options: { ...problem.options, cover: cover.map(packed), needs: needs.map(packedNeeds) },
  };
}
