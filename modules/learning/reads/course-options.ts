import type { CourseOffering } from '#contract/courses.ts';
import type { Course, Offering } from '../domain/course.ts';
import { educationFor, isLongEnough } from '../domain/education-for.ts';
import { type GivenSkill, leastConfidence } from '../domain/given-skills.ts';
import type { GroupKey, OccupationKeys } from '../domain/occupation-keys.ts';
import { applicationAt, daysAt, statusAt } from '../domain/offering-dates.ts';
import { isOpenToAll } from '../domain/open-to-all.ts';
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
  /** The occupation group they are to lead to, and those of the concepts that an education for it gives. */
  readonly goal: { readonly ssyk: string; readonly learnt: ReadonlySet<number> };
}

/** A course event that can be put in a calendar, with what it gives of what was asked for. */
export interface CourseOption {
  readonly gives: readonly GivenSkill[];
  /** The key by which it is an education for the goal; null for a course that only gives some of its skills. */
  readonly education: GroupKey | null;
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
  readonly barred: ReadonlyMap<number, BarredEvent>;
}

export interface BarredEvent {
  readonly reason: Obstacle;
  present(): CourseOffering;
}

export interface OptionGround extends Presentation {
  readonly keys: OccupationKeys;
}

/** The course events that give any of the skills within reach and dates, on the day it is looked at. */
export function courseOptions(wish: OptionWish, ground: OptionGround): CourseOptions {
  const options: CourseOption[] = [];
  const barred = new Map<number, BarredEvent>();
  for (const course of ground.courses.courses) {
    if (!isOpenToAll(course.level)) continue;
    const given = givenOf(course, wish, ground);
    if (given.all.length === 0) continue;
    for (const offering of ground.courses.offeringsOf(course)) {
      const found = optionOf(offering, given, { wish, ground });
      if (typeof found === 'object') options.push(found);
      else if (found !== undefined)
        keepNearest(barred, given.all, { reason: found, present: () => presentOffering(offering, ground) });
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
  if (education === null || !isBorneOut(education, { course, own, keys })) return { own, all: own, education: null };
  const known = new Set(own.map(({ concept }) => concept));
  const learnt = [...goal.learnt].filter((concept) => !known.has(concept));
  const inferred = { course: course.no, confidence: education.strength, named: false };
  return { own, all: [...own, ...learnt.map((concept) => ({ ...inferred, concept }))], education };
}

/**
 * Published keys tie some educations to odd occupations (a course in sustainable production to welders): such a key
 * counts only where the course's own words name the occupation or something it asks for.
 */
function isBorneOut(
  { via, ssyk }: GroupKey,
  { course, own, keys }: { course: Course; own: Given['own']; keys: OccupationKeys },
) {
  return via === 'title' || keys.isNamed(course, ssyk) || own.some(({ named }) => named);
}

function keepNearest(nearest: Map<number, BarredEvent>, gives: Given['all'], event: BarredEvent): void {
  const near = obstacles.indexOf(event.reason);
  for (const { concept } of gives) {
    const known = nearest.get(concept);
    if (known === undefined || near < obstacles.indexOf(known.reason)) nearest.set(concept, event);
  }
}

/** The offering as an option, why it is none, or undefined where it was long ago or is not known yet. */
function optionOf(
  offering: Offering,
  given: Given,
  { wish, ground }: { wish: OptionWish; ground: OptionGround },
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
  const education = isLongEnough({ start: days.start, end, pacePercent }) ? given.education : null;
  const gives = education === null ? given.own : given.all;
  if (gives.length === 0) return undefined;
  return {
    gives,
    education,
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
