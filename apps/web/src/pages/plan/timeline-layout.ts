import type { PlanMonth } from '#contract/plan-way.ts';
import { dayOfDate } from '#kit/plain-date.ts';

/** Where days stand across the width of the chart. */
export interface TimeScale {
  /** Pixels from the left edge to the beginning of a day (ISO date). */
  readonly at: (date: string) => number;
  /** To the end of a day. */
  readonly after: (date: string) => number;
  readonly months: readonly MonthSlot[];
}

export interface MonthSlot {
  /** As 2023-09. */
  readonly month: string;
  readonly x: number;
  readonly width: number;
}

/** Lays the months from the plan's first day to the end of its last month across a width in pixels. */
export function timeScale(
  earliestStart: string,
  months: readonly Pick<PlanMonth, 'month'>[],
  width: number,
): TimeScale {
  const starts = months.map(({ month }, at) => (at === 0 ? dayOfDate(earliestStart) : dayOfDate(`${month}-01`)));
  const last = months.at(-1)?.month;
  const first = starts[0] ?? 0;
  const end = last === undefined ? first + 1 : dayOfDate(`${nextMonth(last)}-01`);
  const x = (day: number) => (Math.min(Math.max(day - first, 0), end - first) / (end - first)) * width;
  return {
    at: (date) => x(dayOfDate(date)),
    after: (date) => x(dayOfDate(date) + 1),
    months: months.map(({ month }, at) => {
      const left = x(starts[at] ?? first);
      return { month, x: left, width: x(starts[at + 1] ?? end) - left };
    }),
  };
}

export function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** Every so many months have room for their name. */
export function monthsBetweenNames(width: number, months: number, room: number): number {
  const fitting = [1, 2, 3, 6, 12].find((step) => (width / Math.max(1, months)) * step >= room);
  return fitting ?? 12;
}

/** A step of 1, 2 or 5 times a power of ten that parts `most` in at most four. */
export function gridStep(most: number): number {
  const rough = Math.max(1, most / 4);
  const power = 10 ** Math.floor(Math.log10(rough));
  const [step = 10] = [1, 2, 5, 10].filter((times) => times * power >= rough);
  return step * power;
}

/** As much of a title as has room, at so many pixels a letter. */
export function shortened(title: string, room: number, letter: number): string {
  const most = Math.max(4, Math.floor(room / letter));
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}…`;
}
