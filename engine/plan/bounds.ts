import { coverBounds } from './cover-bounds.ts';
import type { Aims } from './front.ts';
import type { PlanProblem } from './problem.ts';

/** What a partial plan has spent. `last` is the week its last step ends, `volume` its hours in all. */
export interface Spent {
  readonly cost: number;
  readonly travel: number;
  readonly volume: number;
  readonly last: number;
  /** Columns it leaves uncovered. */
  readonly left: number;
}

/** The least that plans for sets of columns must spend, and so the best a partial plan can still become. */
export class Bounds {
  readonly #problem: PlanProblem;
  readonly #least: Readonly<Record<'cost' | 'travel' | 'volume', Float64Array>>;
  /** Set of columns → the week before which they cannot all be covered. */
  readonly #firstEnd: Int32Array;

  /** @param wanted columns that count. @param among options that plans may hold. */
  constructor(problem: PlanProblem, among: readonly number[], wanted: number) {
    const { options, columns } = problem;
    const covers = Uint32Array.from(among, (at) => options.cover[at]! & wanted);
    const least = (value: (at: number) => number) => coverBounds(columns, covers, Float64Array.from(among, value));
    this.#problem = problem;
    this.#least = {
      cost: least((at) => options.cost[at]!),
      travel: least((at) => options.travel[at]!),
      volume: least((at) => volumeOf(problem, at)),
    };
    this.#firstEnd = firstEnds(problem, among, covers);
  }

  /**
   * Writes to `best` the least a plan can come to that has spent this and must still cover the open columns; false when
   * it is too late. Called for every option of every partial plan, so nothing is made anew.
   */
  atBest({ cost, travel, volume, last, left }: Spent, open: number, best: Writable<Aims>): boolean {
    const { earliestStart, latestEnd, hoursPerWeek } = this.#problem;
    const hours = volume + this.#least.volume[open]!;
    const studied = hours === 0 ? last : earliestStart + hours / hoursPerWeek;
    const end = Math.max(last, studied, this.#firstEnd[open]!);
    if (end > latestEnd + 1e-9) return false;
    best.left = left;
    best.time = timeTo(this.#problem, end);
    best.cost = cost + this.#least.cost[open]!;
    best.travel = travel + this.#least.travel[open]!;
    return true;
  }
}

export type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** For every set of columns the latest of the weeks in which each can first be covered. */
function firstEnds(
  { options, columns, latestEnd, earliestStart }: PlanProblem,
  among: readonly number[],
  covers: Uint32Array,
) {
  const first = new Int32Array(columns).fill(latestEnd);
  for (const [place, at] of among.entries())
    for (let left = covers[place]!; left !== 0; left &= left - 1) {
      const column = 31 - Math.clz32(left & -left);
      first[column] = Math.min(first[column]!, options.end[at]!);
    }
  const ends = new Int32Array(2 ** columns).fill(earliestStart);
  for (let set = 1; set < ends.length; set++)
    ends[set] = Math.max(ends[set & (set - 1)]!, first[31 - Math.clz32(set & -set)]!);
  return ends;
}

/** A week as the problem counts time from its earliest start. */
export function timeTo({ earliestStart, weeksPerUnit = 1 }: PlanProblem, week: number): number {
  return Math.max(0, Math.ceil((week - earliestStart) / weeksPerUnit - 1e-9));
}

export function volumeOf({ options: { start, end, hours } }: PlanProblem, at: number): number {
  return hours[at]! * (end[at]! - start[at]!);
}
