import type { CourseOffering } from '#contract/courses.ts';
import type { Course, Offering } from '../domain/course.ts';
import type { GivenSkill } from '../domain/given-skills.ts';
import { applicationAt, daysAt, statusAt } from '../domain/offering-dates.ts';
import { isWithin, kilometresTo, type Reach } from '../domain/reach.ts';
import { studyWeeks } from '../domain/study-weeks.ts';
import { type Presentation, positionOf, presentOffering } from './present-offering.ts';

/** Which course events are asked for. Days since 1970-01-01. */
export interface OptionWish {
  /** Concepts of one scheme, by number. */
  readonly scheme: string;
  readonly concepts: ReadonlySet<number>;
  readonly reach: Reach;
  readonly earliestStart: number;
  readonly latestEnd: number;
}

/** A course event that can be put in a calendar, with what it gives of what was asked for. */
export interface CourseOption {
  readonly gives: readonly GivenSkill[];
  readonly start: number;
  readonly end: number;
  readonly pacePercent: number | null;
  readonly meetings: number | null;
  readonly distanceStudy: boolean;
  readonly km: number | null;
  readonly costSek: number | null;
  present(): CourseOffering;
}

/** Why an event that gives a skill cannot be used, the nearest to being usable first. */
export const obstacles = ['outside-dates', 'closed', 'start-not-published', 'too-far'] as const;
export type Obstacle = (typeof obstacles)[number];

export interface CourseOptions {
  readonly options: readonly CourseOption[];
  /** Concept → what is nearest to giving it, of the events that cannot be used. */
  readonly obstacles: ReadonlyMap<number, Obstacle>;
}

/** Below this it is a guess that a course gives the skill. */
const leastConfidence = 0.3;

/** The course events that give any of the skills within reach and dates, on the day it is looked at. */
export function courseOptions(wish: OptionWish, ground: Presentation): CourseOptions {
  const given = ground.courses.given(wish.scheme);
  const byCourse = new Map<Course, readonly GivenSkill[]>();
  for (const course of ground.courses.courses) {
    const gives = given
      .of(course.no)
      .filter((one) => one.confidence >= leastConfidence && wish.concepts.has(one.concept));
    if (gives.length > 0) byCourse.set(course, gives);
  }
  const options: CourseOption[] = [];
  const nearest = new Map<number, Obstacle>();
  for (const [course, gives] of byCourse)
    for (const offering of ground.courses.offeringsOf(course)) {
      const found = optionOf(offering, gives, { wish, ground });
      if (typeof found === 'object') options.push(found);
      else if (found !== undefined) for (const { concept } of gives) keepNearest(nearest, concept, found);
    }
  return { options, obstacles: nearest };
}

function keepNearest(nearest: Map<number, Obstacle>, concept: number, found: Obstacle): void {
  const known = nearest.get(concept);
  if (known === undefined || obstacles.indexOf(found) < obstacles.indexOf(known)) nearest.set(concept, found);
}

/** The offering as an option, why it is none, or undefined where it was long ago or is not known yet. */
function optionOf(
  offering: Offering,
  gives: readonly GivenSkill[],
  { wish, ground }: { wish: OptionWish; ground: Presentation },
): CourseOption | Obstacle | undefined {
  const status = statusAt(offering.dates, ground.asOf);
  if (status === null || status === 'past') return undefined;
  const at = positionOf(offering, ground.catalogue);
  if (!isWithin(wish.reach, offering, at)) return 'too-far';
  const days = daysAt(offering.dates, ground.asOf);
  const { pacePercent } = offering;
  const { weeks } = studyWeeks({ ...days, weeks: offering.weeks, credits: offering.course.credits, pacePercent });
  if (days.start === null || (days.end === null && weeks === null)) return 'start-not-published';
  if (applicationAt(days, ground.asOf) === 'closed') return 'closed';
  const end = days.end ?? days.start + (weeks ?? 0) * 7 - 1;
  if (days.start < wish.earliestStart || end > wish.latestEnd || end < days.start) return 'outside-dates';
  return {
    gives,
    start: days.start,
    end,
    pacePercent,
    meetings: offering.meetings,
    distanceStudy: offering.distanceStudy,
    km: kilometresTo(wish.reach, at),
    costSek: offering.costSek,
    present: () => presentOffering(offering, ground),
  };
}
