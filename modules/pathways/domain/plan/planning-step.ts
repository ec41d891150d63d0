import type { StepOptions } from '#engine/plan/index.ts';
import { mondayOf } from '#kit/plain-date.ts';

/** Something that can be put in a plan. Days since 1970-01-01, the last included. */
export interface PlanningStep {
  readonly kind: 'validation' | 'course';
  /** Places of the missing skills it covers in the list of them. */
  readonly covers: readonly number[];
  /** Places of the skills that steps before it must have covered. */
  readonly needs: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly hoursPerWeek: number;
  readonly costSek: number | null;
  readonly travelKm: number;
}

/** Hours a week that full-time studies are reckoned as. */
export const fullTimeHours = 40;

/** The first week of the line that steps lie on: that of the earliest start. */
export function weekOf(day: number, earliestStart: number): number {
  return Math.floor((mondayOf(day) - mondayOf(earliestStart)) / 7);
}

/** Steps as the engine's columns. A week that a step touches is its own: another step may begin the week after. */
export function stepOptions(steps: readonly PlanningStep[], earliestStart: number): StepOptions {
  const bits = (places: readonly number[]) => places.reduce((all, place) => all | (1 << place), 0);
  return {
    cover: Uint32Array.from(steps, ({ covers }) => bits(covers)),
    needs: Uint32Array.from(steps, ({ needs }) => bits(needs)),
    start: Int32Array.from(steps, ({ start }) => weekOf(start, earliestStart)),
    end: Int32Array.from(steps, ({ end }) => weekOf(end, earliestStart) + 1),
    hours: Float64Array.from(steps, ({ hoursPerWeek }) => hoursPerWeek),
    cost: Float64Array.from(steps, ({ costSek }) => costSek ?? 0),
    travel: Float64Array.from(steps, ({ travelKm }) => travelKm),
  };
}
