import type { PlanProblem } from './problem.ts';

export interface Usable {
  readonly options: readonly number[];
  /** Columns that no usable option covers. */
  readonly unreachable: readonly number[];
}

/**
 * Options that fit the dates and hours on their own, cover something, and need nothing that is out of reach.
 * What only options with unreachable needs cover is unreachable too, so it goes round until nothing changes.
 */
export function usableOptions({ columns, options, hoursPerWeek, earliestStart, latestEnd }: PlanProblem): Usable {
  const { cover, needs, start, end, hours } = options;
  const wanted = bitsBelow(columns);
  let usable = Array.from(cover.keys()).filter(
    (at) =>
      (cover[at]! & wanted) !== 0 &&
      start[at]! >= earliestStart &&
      end[at]! <= latestEnd &&
      hours[at]! <= hoursPerWeek + hourSlack,
  );
  for (;;) {
    const reached = usable.reduce((bits, at) => bits | cover[at]!, 0) & wanted;
    const left = usable.filter((at) => (needs[at]! & ~reached) === 0);
    if (left.length === usable.length) return { options: usable, unreachable: columnsOf(wanted & ~reached) };
    usable = left;
  }
}

/** What binary fractions may lose when hours are added. */
export const hourSlack = 1e-9;

export function bitsBelow(columns: number): number {
  return 2 ** columns - 1;
}

export function columnsOf(bits: number): readonly number[] {
  const columns: number[] = [];
  for (let left = bits; left !== 0; left &= left - 1) columns.push(31 - Math.clz32(left & -left));
  return columns;
}
