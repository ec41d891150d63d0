import type { Course } from './course.ts';
import type { GroupKey, OccupationKeys } from './occupation-keys.ts';

/** Levels whose educations are made for an occupation. */
const forWork: ReadonlySet<Course['level']> = new Set([
  'komvux-upper-secondary',
  'folk-high-school',
  'labour-market',
  'vocational',
  'higher-vocational',
  'university',
]);
/** A SUN code is a whole field, and a key shared by many groups says little of each. */
const leastStrength = 0.5;
/** What is shorter at full time gives a part of an occupation at most. */
const leastWeeks = 20;

/**
 * The key by which a course is a whole education for an occupation group: its number, its source or its title names the
 * occupation. Null otherwise.
 */
export function educationFor(
  ssyk: string,
  course: Parameters<OccupationKeys['of']>[0],
  keys: OccupationKeys,
): GroupKey | null {
  if (!forWork.has(course.level)) return null;
  const key = keys.to(ssyk, course);
  return key !== undefined && key.via !== 'sun' && key.strength >= leastStrength ? key : null;
}

/** From day to day, both included. */
interface Occasion {
  readonly start: number;
  readonly end: number;
  readonly pacePercent: number | null;
}

/** Whether an occasion from day to day is long enough for a whole education; a pace that is not told is full time. */
export function isLongEnough(occasion: Occasion): boolean {
  return fullTimeWeeks(occasion) >= leastWeeks;
}

/** Weeks at full time, begun ones whole: from a Monday to a Friday is a week. */
function fullTimeWeeks({ start, end, pacePercent }: Occasion): number {
  return (Math.ceil((end - start + 1) / 7) * (pacePercent ?? 100)) / 100;
}

/** What is shorter at full time is a course that anybody may take, whatever occupation its number names. */
const leastWeeksOfOther = 10;

/** Whether an occasion of a course that is no education for the goal is one for some other occupation. */
export function isForOther(
  course: Parameters<typeof educationFor>[1],
  keys: OccupationKeys,
  occasion: Occasion,
): boolean {
  return (
    forWork.has(course.level) &&
    fullTimeWeeks(occasion) >= leastWeeksOfOther &&
    keys.of(course).some(({ via, strength }) => via !== 'sun' && strength >= leastStrength)
  );
}

/** Less of what somebody lacks is not worth a whole education for another occupation. */
const leastShare = 0.25;

/** Whether an education for something else is worth taking for what it gives of what is lacking. */
export function isWorthIt(gives: number, lacking: number): boolean {
  return gives >= lacking * leastShare;
}
