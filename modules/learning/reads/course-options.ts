import type { CourseOffering } from '#contract/courses.ts';
import type { Label } from '#contract/schemas.ts';
import { type BarredEvent, BarredEvents } from '../domain/barred-events.ts';
import type { Course, Offering } from '../domain/course.ts';
import { educationFor, isLongEnough, isWorthIt } from '../domain/education-for.ts';
import { type GivenSkill, leastConfidence } from '../domain/given-skills.ts';
import type { GroupKey, OccupationKeys } from '../domain/occupation-keys.ts';
import { statusAt } from '../domain/offering-dates.ts';
import { isOpenToAll } from '../domain/open-to-all.ts';
import { daysOrObstacle, obstacleInRoom, type StudyWish } from '../domain/option-obstacle.ts';
import { kilometresTo } from '../domain/reach.ts';
import { type Presentation, positionOf, presentOffering, wordsIn } from './present-offering.ts';

/** Which course events are asked for. */
export interface OptionWish extends StudyWish {
  /** Concepts of one scheme, by number. */
  readonly scheme: string;
  readonly concepts: ReadonlySet<number>;
  /** The occupation group they are to lead to, and those of the concepts that an education for it gives. */
  readonly goal: { readonly ssyk: string; readonly learnt: ReadonlySet<number> };
}

/** A course event that can be put in a calendar, with what it gives of what was asked for. Days since 1970-01-01. */
export interface CourseOption {
  readonly course: Course;
  readonly gives: readonly GivenSkill[];
  /** The key by which it is an education for the goal; null for a course that only gives some of its skills. */
  readonly education: GroupKey | null;
  /** Skills one must have before it, by id in the scheme asked for. */
  readonly needs: readonly string[];
  /** What it requires, in the source's words. */
  readonly eligibility: Label | null;
  readonly start: number;
  readonly end: number;
  readonly pacePercent: number | null;
  readonly meetings: number | null;
  readonly distanceStudy: boolean;
  readonly km: number | null;
  readonly costSek: number | null;
  present(): CourseOffering;
}

export interface CourseOptions {
  readonly options: readonly CourseOption[];
  /** What is nearest to giving a concept, of the events that cannot be used. */
  readonly barred: Pick<BarredEvents, 'nearest' | 'withinKm'>;
}

export interface OptionGround extends Presentation {
  readonly keys: OccupationKeys;
}

/** The course events that give any of the skills within reach and dates, on the day it is looked at. */
export function courseOptions(wish: OptionWish, ground: OptionGround): CourseOptions {
  const options: CourseOption[] = [];
  const barred = new BarredEvents();
  for (const course of ground.courses.courses) {
    if (!isOpenToAll(course.level)) continue;
    const given = givenOf(course, wish, ground);
    if (given.all.length === 0) continue;
    for (const offering of ground.courses.offeringsOf(course)) {
      const found = optionOf(offering, given, { wish, ground });
      if (found === undefined) continue;
      if ('gives' in found) options.push(found);
      else for (const { concept } of given.all) barred.add(concept, found);
    }
  }
  return { options, barred };
}

interface Given {
  /** What its own words say, or what is inferred from all it leads to. */
  readonly own: readonly GivenSkill[];
  /** With what one learns in an education for the goal, where it is one. */
  readonly all: readonly GivenSkill[];
  readonly education: GroupKey | null;
}

function givenOf(course: Course, { scheme, concepts, goal }: OptionWish, { courses, keys }: OptionGround): Given {
  const own = courses
    .given(scheme)
    .of(course.no)
    .filter(({ confidence, concept }) => confidence >= leastConfidence && concepts.has(concept));
  const education = educationFor(goal.ssyk, course, keys);
  if (education === null) return { own, all: own, education };
  const known = new Set(own.map(({ concept }) => concept));
  const learnt = [...goal.learnt].filter((concept) => !known.has(concept));
  const inferred = { course: course.no, confidence: education.strength, named: false };
  return { own, all: [...own, ...learnt.map((concept) => ({ ...inferred, concept }))], education };
}

/** The offering as an option, why it is none, or undefined where it was long ago or is not known yet. */
function optionOf(
  offering: Offering,
  given: Given,
  { wish, ground }: { wish: OptionWish; ground: OptionGround },
): CourseOption | BarredEvent | undefined {
  const status = statusAt(offering.dates, ground.asOf);
  if (status === null || status === 'past') return undefined;
  const at = positionOf(offering, ground.catalogue);
  const km = kilometresTo(wish.reach, at);
  const inRoom = obstacleInRoom(wish, offering, at);
  const days = daysOrObstacle(wish, offering, ground.asOf);
  const { course, pacePercent, meetings, distanceStudy, costSek } = offering;
  const present = () => presentOffering(offering, ground);
  if (inRoom !== undefined) {
    const onlyFar = inRoom !== 'distance-study' && typeof days === 'object' && (pacePercent ?? 100) <= wish.mostPace;
    return { reason: inRoom, km, onlyFar, present };
  }
  if (typeof days === 'string') return { reason: days, km, onlyFar: false, present };
  const education = isLongEnough({ ...days, pacePercent }) ? given.education : null;
  const isLong = isLongEnough({ ...days, pacePercent });
  // What is only inferred of a whole education for something else is no reason to take it.
  const gives = education !== null ? given.all : given.own.filter(({ named }) => named || !isLong);
  if (education === null && isLong && !isWorthIt(gives.length, wish.concepts.size))
    return { reason: 'other-education', km, onlyFar: false, present };
  if (gives.length === 0) return undefined;
  const needs = course.needs?.scheme === wish.scheme ? course.needs.ids : [];
  const eligibility = wordsIn(ground.language, course.eligibility);
  const about = { course, needs, eligibility, pacePercent, meetings, distanceStudy, km, costSek };
  return { gives, education, ...days, ...about, present };
}
