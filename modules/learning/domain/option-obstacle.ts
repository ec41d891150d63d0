import type { Offering } from './course.ts';
import type { Position } from './distance.ts';
import { applicationAt, daysAt } from './offering-dates.ts';
import { isWithin, type Reach } from './reach.ts';
import { studyWeeks } from './study-weeks.ts';

/** Why an event cannot be put in a plan, the nearest to being usable first. */
export const obstacles = [
  'outside-dates',
  'closed',
  'other-education',
  'start-not-published',
  'distance-study',
  'meetings-too-far',
  'too-far',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** Where and when somebody can study. Days since 1970-01-01. */
export interface StudyWish {
  readonly reach: Reach;
  /** Whether distance study must have its meetings within reach, where it is told that there are any. */
  readonly meetings: 'within-reach' | 'anywhere';
  readonly earliestStart: number;
  readonly latestEnd: number;
  /** The highest pace there are hours for, per cent of full time. */
  readonly mostPace: number;
}

/** What keeps an offering out of reach in room: too far, or distance study where none is wanted. */
export function obstacleInRoom(
  { reach, meetings }: Pick<StudyWish, 'reach' | 'meetings'>,
  offering: Offering,
  at: Position | null,
): Obstacle | undefined {
  const near = isWithin({ ...reach, distanceStudy: false }, offering, at);
  if (!offering.distanceStudy) return near ? undefined : 'too-far';
  if (!reach.distanceStudy) return 'distance-study';
  // How many meetings there are, or where, is often not told: the step then says so.
  const meets = (offering.meetings ?? 0) > 0 && at !== null;
  return near || !meets || meetings === 'anywhere' ? undefined : 'meetings-too-far';
}

/** From when to when an offering goes on, or what keeps it out of the plan in time. */
export function daysOrObstacle(
  { earliestStart, latestEnd }: Pick<StudyWish, 'earliestStart' | 'latestEnd'>,
  { dates, weeks: told, course, pacePercent }: Offering,
  asOf: number,
): { readonly start: number; readonly end: number } | Obstacle {
  const days = daysAt(dates, asOf);
  const { weeks } = studyWeeks({ ...days, weeks: told, credits: course.credits, pacePercent });
  if (days.start === null || (days.end === null && weeks === null)) return 'start-not-published';
  if (applicationAt(days, asOf) === 'closed') return 'closed';
  const end = days.end ?? days.start + (weeks ?? 0) * 7 - 1;
  const outside = days.start < earliestStart || end > latestEnd || end < days.start;
  return outside ? 'outside-dates' : { start: days.start, end };
}
