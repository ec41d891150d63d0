import type { PlanProblem } from './problem.ts';

export interface Usable {
  readonly options: readonly number[];
  /** Columns that no usable option covers. */
  readonly unreachable: readonly number[];
}

/**
 * Options that fit the dates and hours on their own, cover something, and need nothing that is out of reach. It goes
 * round from those that need nothing to those that need what the ones before cover: no option is its own requirement.
 */
export function usableOptions({ columns, extra = 0, options, ...asked }: PlanProblem): Usable {
  const { hoursPerWeek, earliestStart, latestEnd } = asked;
  const { cover, needs, start, end, hours } = options;
  const [wanted, all] = [bitsBelow(columns), bitsBelow(columns + extra)];
  const fitting = Array.from(cover.keys()).filter(
    (at) =>
      (cover[at]! & all) !== 0 &&
      start[at]! >= earliestStart &&
      end[at]! <= latestEnd &&
      hours[at]! <= hoursPerWeek + hourSlack,
  );
  for (let reached = 0; ; ) {
    const usable = fitting.filter((at) => (needs[at]! & ~reached) === 0);
    const now = usable.reduce((bits, at) => bits | cover[at]!, 0) & all;
    if (now === reached) return { options: usable, unreachable: columnsOf(wanted & ~reached) };
    reached = now;
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
