import { coverBounds } from './cover-bounds.ts';
import type { Aims } from './front.ts';
import type { PlanProblem } from './problem.ts';

/** What a partial plan has spent. `last` is the week its last step ends, `volume` its hours in all. */
export interface Spent {
  readonly cost: number;
  readonly travel: number;
  readonly volume: number;
  readonly last: number;
}

/** The least that plans for sets of columns must spend, and so the best a partial plan can still become. */
export class Bounds {
  readonly #problem: PlanProblem;
  readonly #least: Readonly<Record<'cost' | 'travel' | 'volume', Float64Array>>;
  readonly #firstEnd: Int32Array;

  /** @param wanted columns that count. @param among options that plans may hold. */
  constructor(problem: PlanProblem, among: readonly number[], wanted: number) {
    const { options, columns, latestEnd } = problem;
    const covers = Uint32Array.from(among, (at) => options.cover[at]! & wanted);
    const least = (value: (at: number) => number) => coverBounds(columns, covers, Float64Array.from(among, value));
    this.#problem = problem;
    this.#least = {
      cost: least((at) => options.cost[at]!),
      travel: least((at) => options.travel[at]!),
      volume: least((at) => volumeOf(problem, at)),
    };
    this.#firstEnd = new Int32Array(columns).fill(latestEnd);
    for (const [place, at] of among.entries())
      for (let left = covers[place]!; left !== 0; left &= left - 1) {
        const column = 31 - Math.clz32(left & -left);
        this.#firstEnd[column] = Math.min(this.#firstEnd[column]!, options.end[at]!);
      }
  }

  /** The least a plan can come to that has spent this and must still cover the open columns; undefined when too late. */
  atBest({ cost, travel, volume, last }: Spent, open: number): Aims | undefined {
    const { earliestStart, latestEnd, hoursPerWeek } = this.#problem;
    const hours = volume + this.#least.volume[open]!;
    let end = hours === 0 ? last : Math.max(last, earliestStart + hours / hoursPerWeek);
    for (let left = open; left !== 0; left &= left - 1)
      end = Math.max(end, this.#firstEnd[31 - Math.clz32(left & -left)]!);
    if (end > latestEnd + 1e-9) return undefined;
    return {
      time: timeTo(this.#problem, end),
      cost: cost + this.#least.cost[open]!,
      travel: travel + this.#least.travel[open]!,
    };
  }
}

/** A week as the problem counts time from its earliest start. */
export function timeTo({ earliestStart, weeksPerUnit = 1 }: PlanProblem, week: number): number {
  return Math.max(0, Math.ceil((week - earliestStart) / weeksPerUnit - 1e-9));
}

export function volumeOf({ options: { start, end, hours } }: PlanProblem, at: number): number {
  return hours[at]! * (end[at]! - start[at]!);
}
