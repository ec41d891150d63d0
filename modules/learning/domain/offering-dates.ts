import type { CourseOffering, CourseStatus } from '#contract/courses.ts';
import { dateOfDay, dayOfDate, mondayOf } from '#kit/plain-date.ts';
import type { CourseDates } from '#sources/records.ts';

/** An offering's days since 1970-01-01, on the day it is looked at. */
export interface OfferingDays {
  readonly start: number | null;
  readonly end: number | null;
  readonly applyFrom: number | null;
  readonly applyBy: number | null;
}

/** From which day days count that follow the calendar: they stay put for a month. */
function anchorOf(asOf: number): number {
  return mondayOf(dayOfDate(`${dateOfDay(asOf).slice(0, 7)}-01`));
}

export function daysAt(dates: CourseDates, asOf: number): OfferingDays {
  const zero = dates.relative ? anchorOf(asOf) : 0;
  return {
    start: shifted(dates.start, zero),
    end: shifted(dates.end, zero),
    applyFrom: shifted(dates.applyFrom, zero),
    applyBy: shifted(dates.applyBy, zero),
  };
}

function shifted(day: number | undefined, zero: number): number | null {
  return day === undefined ? null : day + zero;
}

/** How an offering stands on a day; null before it was known that it would be given. */
export function statusAt(dates: CourseDates, asOf: number, days = daysAt(dates, asOf)): CourseStatus | null {
  const { start, end, applyBy } = days;
  if (dates.knownFrom !== undefined && dates.knownFrom > asOf) return null;
  if (start !== null) return start >= asOf ? 'active' : 'past';
  // Without a start the last day it could be entered or counted on tells whether it is history.
  const last = applyBy ?? end ?? dates.knownTo ?? null;
  return last !== null && last < asOf ? 'past' : 'start-not-published';
}

/** Whether one can apply on a day; a course that has begun is closed. */
export function applicationAt(days: OfferingDays, asOf: number): CourseOffering['application'] {
  const { start, applyFrom, applyBy } = days;
  if ((applyBy !== null && applyBy < asOf) || (start !== null && start < asOf)) return 'closed';
  if (applyFrom !== null && applyFrom > asOf) return 'opens-later';
  return applyBy === null && applyFrom === null ? 'unknown' : 'open';
}
