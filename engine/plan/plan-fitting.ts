import { type PlanFront, planFront } from './plan-front.ts';
import type { PlanProblem } from './problem.ts';
import { bitsBelow, columnsOf, usableOptions } from './usable-options.ts';

export interface FittingPlans extends PlanFront {
  /** Columns that options cover, but not together with the others within the hours and dates; plans leave them out. */
  readonly left: readonly number[];
}

/** Partial plans looked at to see whether one more column fits; a column that has not fitted by then is left. */
const mostTried = 3_000;

/** Options whose columns one begins with, in turn: those that cover most. */
const mostSeeds = 8;

/**
 * The front of plans for all columns within reach or, where no plan covers them all, for as many as are found to fit:
 * taken one after another in the order of their numbers (the caller puts what weighs most first), to begin with alone
 * and then after the columns of each of the options that cover most. The most columns win, of equals the first found.
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

function fittingTogether(problem: PlanProblem, columns: readonly number[]): readonly number[] {
  let best = grownFrom([], problem, columns);
  for (const seed of seedsOf(problem, columns)) {
    if (seed.every((column) => best.includes(column)) || !fits(problem, seed)) continue;
    const kept = grownFrom(seed, problem, columns);
    if (kept.length > best.length) best = kept;
  }
  return best.toSorted((a, b) => a - b);
}

/** The columns of the options that cover most of them, most first. */
function seedsOf(problem: PlanProblem, columns: readonly number[]): readonly (readonly number[])[] {
  const wanted = columns.reduce((bits, column) => bits | (1 << column), 0);
  const covers = new Set(usableOptions(problem).options.map((at) => problem.options.cover[at]! & wanted));
  return [...covers]
    .map(columnsOf)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostSeeds);
}

/** Columns one after another, round after round: one that comes late may be what an earlier one needs. */
function grownFrom(seed: readonly number[], problem: PlanProblem, columns: readonly number[]): readonly number[] {
  const kept = [...seed];
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
function onlyColumns(problem: PlanProblem, kept: readonly number[]): PlanProblem {
  const { columns: first, extra = 0 } = problem;
  const { cover, needs } = problem.options;
  const columns = [...kept, ...Array.from({ length: extra }, (_, at) => first + at)];
  const known = columns.reduce((bits, column) => bits | (1 << column), 0);
  const packed = (bits: number) =>
    columns.reduce((all, column, place) => all | (((bits >>> column) & 1) << place), 0) >>> 0;
  const packedNeeds = (bits: number) => packed(bits) | ((bits & ~known) === 0 ? 0 : 1 << outside);
  return {
    ...problem,
    columns: kept.length,
    options: { ...problem.options, cover: cover.map(packed), needs: needs.map(packedNeeds) },
  };
}
