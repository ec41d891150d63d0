import type { PlanProblem } from '#engine/plan/index.ts';
import { seeded } from './text-random.ts';

/**
 * Course events as they lie in a county with its neighbours: courses that give one to six of the missing skills, each
 * given at several times, places and paces; most without a fee.
 */
export function courseEvents(events: number, columns: number, seed: number): PlanProblem {
  const random = seeded(seed);
  const pick = (values: readonly number[]) => values[Math.floor(random() * values.length)]!;
  const rows = { cover: [], start: [], weeks: [], hours: [], cost: [], travel: [] } as Record<string, number[]>;
  while (rows.cover!.length < events) {
    let cover = 0;
    for (let given = pick([1, 1, 2, 2, 3, 4, 6]); given > 0; given--)
      cover |= 1 << Math.floor(random() ** 1.5 * columns);
    const fullWeeks = pick([2, 4, 5, 5, 10, 10, 20, 40]);
    const cost = pick([0, 0, 0, 0, 0, 500, 2000, 8000]);
    for (let occasion = pick([1, 2, 4, 8, 12]); occasion > 0 && rows.cover!.length < events; occasion--) {
      const pace = pick([0.25, 0.5, 0.5, 1, 1]);
      const weeks = Math.ceil(fullWeeks / pace);
      const perWeek = pick([0, 0, 1, 2, 5]) * 2 * pick([5, 20, 40, 80, 120]);
      rows.cover!.push(cover);
      rows.start!.push(Math.floor(random() * 80));
      rows.weeks!.push(weeks);
      rows.hours!.push(40 * pace);
      rows.cost!.push(cost);
      rows.travel!.push(Math.round((perWeek * weeks) / 50) * 50);
    }
  }
  return {
    columns,
    options: {
      cover: Uint32Array.from(rows.cover!),
      needs: new Uint32Array(events),
      start: Int32Array.from(rows.start!),
      end: Int32Array.from(rows.start!, (start, at) => start + rows.weeks![at]!),
      hours: Float64Array.from(rows.hours!),
      cost: Float64Array.from(rows.cost!),
      travel: Float64Array.from(rows.travel!),
    },
    hoursPerWeek: 40,
    earliestStart: 0,
    latestEnd: 130,
    weeksPerUnit: 52 / 12,
  };
}
