import fc from 'fast-check';
import type { Plan } from './front.ts';
import type { PlanProblem, StepOptions } from './problem.ts';

export interface StepRow {
  readonly cover: readonly number[];
  readonly needs?: readonly number[];
  readonly start: number;
  readonly weeks: number;
  readonly hours?: number;
  readonly cost?: number;
  readonly travel?: number;
}

export function optionsOf(rows: readonly StepRow[]): StepOptions {
  const bits = (columns: readonly number[] = []) => columns.reduce((all, column) => all | (1 << column), 0);
  return {
    cover: Uint32Array.from(rows, (row) => bits(row.cover)),
    needs: Uint32Array.from(rows, (row) => bits(row.needs)),
    start: Int32Array.from(rows, (row) => row.start),
    end: Int32Array.from(rows, (row) => row.start + row.weeks),
    hours: Float64Array.from(rows, (row) => row.hours ?? 40),
    cost: Float64Array.from(rows, (row) => row.cost ?? 0),
    travel: Float64Array.from(rows, (row) => row.travel ?? 0),
  };
}

/** What is wrong with a set of steps as a plan; empty when nothing is. Written without the engine. */
export function faultsOf(problem: PlanProblem, steps: readonly number[], columns: readonly number[]): string[] {
  const { options, hoursPerWeek, earliestStart, latestEnd } = problem;
  const faults: string[] = [];
  for (const column of columns)
    if (!steps.some((at) => (options.cover[at]! >> column) & 1)) faults.push(`column ${column} is not covered`);
  for (const at of steps) {
    if (options.start[at]! < earliestStart || options.end[at]! > latestEnd) faults.push(`step ${at} lies outside`);
    for (let column = 0; column < 32; column++) {
      const needed = (options.needs[at]! >>> column) & 1;
      const before = (one: number) => (options.cover[one]! >>> column) & 1 && options.end[one]! <= options.start[at]!;
      if (needed && !steps.some(before)) faults.push(`step ${at} comes before column ${column}`);
    }
  }
  for (let week = earliestStart; week < latestEnd; week++) {
    const running = steps.filter((at) => options.start[at]! <= week && week < options.end[at]!);
    const hours = running.reduce((sum, at) => sum + options.hours[at]!, 0);
    if (hours > hoursPerWeek + 1e-9) faults.push(`${hours} hours in week ${week}`);
  }
  return faults;
}

export function aimsOf({ options, earliestStart, weeksPerUnit = 1 }: PlanProblem, steps: readonly number[]) {
  const total = (values: ArrayLike<number>) => steps.reduce((sum, at) => sum + values[at]!, 0);
  const last = steps.reduce((latest, at) => Math.max(latest, options.end[at]!), earliestStart);
  return {
    time: Math.max(0, Math.ceil((last - earliestStart) / weeksPerUnit - 1e-9)),
    cost: total(options.cost),
    travel: total(options.travel),
  };
}

/** The brute-force twin: every subset of the options, the undominated aims of those that are plans. */
export function frontByBruteForce(problem: PlanProblem, columns: readonly number[]): readonly Omit<Plan, 'steps'>[] {
  const { cover } = problem.options;
  const all: Omit<Plan, 'steps'>[] = [];
  for (let subset = 0; subset < 2 ** cover.length; subset++) {
    const steps = Array.from({ length: cover.length }, (_, at) => at).filter((at) => (subset >> at) & 1);
    const covered = columns.filter((column) => steps.some((at) => (cover[at]! >> column) & 1));
    const left = columns.length - covered.length;
    if (left <= (problem.leave ?? 0) && faultsOf(problem, steps, covered).length === 0)
      all.push({ ...aimsOf(problem, steps), left });
  }
  const noWorse = (a: Omit<Plan, 'steps'>, b: Omit<Plan, 'steps'>) =>
    a.time <= b.time && a.cost <= b.cost && a.travel <= b.travel && a.left <= b.left;
  const same = (a: Omit<Plan, 'steps'>, b: Omit<Plan, 'steps'>) => noWorse(a, b) && noWorse(b, a);
  return all
    .filter(
      (one, at) =>
        !all.some((other) => noWorse(other, one) && !same(other, one)) && all.findIndex((o) => same(o, one)) === at,
    )
    .toSorted((a, b) => a.time - b.time || a.cost - b.cost || a.travel - b.travel || a.left - b.left);
}

/** The steps as a problem whose columns are those they cover. */
export function problemOf(rows: readonly StepRow[], more: Partial<PlanProblem> = {}): PlanProblem {
  return {
    columns: 1 + Math.max(-1, ...rows.flatMap(({ cover }) => cover)),
    options: optionsOf(rows),
    hoursPerWeek: 40,
    earliestStart: 0,
    latestEnd: 100,
    ...more,
  };
}

export const columns = 4;
const extra = 2;
const someColumns = (most: number) => fc.uniqueArray(fc.nat(columns + extra - 1), { maxLength: most });
const row: fc.Arbitrary<StepRow> = fc.record({
  cover: fc.uniqueArray(fc.nat(columns + extra - 1), { minLength: 1, maxLength: 3 }),
  needs: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someColumns(2) }),
  start: fc.nat(16),
  weeks: fc.integer({ min: 1, max: 8 }),
  hours: fc.constantFrom(10, 20, 40),
  cost: fc.nat(4),
  travel: fc.nat(3),
});
export const randomProblem = fc
  .record({
    rows: fc.array(row, { maxLength: 11 }),
    hoursPerWeek: fc.constantFrom(20, 40, 60),
    weeksPerUnit: fc.constantFrom(1, 4),
    latestEnd: fc.integer({ min: 8, max: 24 }),
  })
  .map(({ rows, ...more }) => problemOf(rows, { ...more, columns, extra }));
