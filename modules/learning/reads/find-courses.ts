import type { CourseHit, CourseHits, CourseSearch } from '#contract/courses.ts';
import { dateOfDay } from '#kit/plain-date.ts';
import type { ConceptKey, Scheme } from '#modules/taxonomy/index.ts';
import { type Listed, type PageKeys, pageOf } from '../domain/arrange-courses.ts';
import type { Offering } from '../domain/course.ts';
import { type GivenSkill, leastConfidence } from '../domain/given-skills.ts';
import type { OccupationKeys } from '../domain/occupation-keys.ts';
import type { OfferingDays } from '../domain/offering-dates.ts';
import { isWithin, kilometresTo, type Reach } from '../domain/reach.ts';
import type { Answer } from '../domain/wanted.ts';
import { answersFor } from './answers-for.ts';
import type { OfferingStanding } from './courses.ts';
import { type Presentation, positionOf, presentKey, presentOffering } from './present-offering.ts';

/** What a search asks for, each part already known to be there. */
export interface CourseWish
  extends Pick<
    CourseSearch,
    'distanceStudy' | 'minPace' | 'maxPace' | 'level' | 'status' | 'sort' | 'top' | 'oncePerCourse'
  > {
  /** Offering → how well it answers the words; undefined when none were written. */
  readonly words: ReadonlyMap<number, number> | undefined;
  readonly scheme: Scheme | undefined;
  readonly skills: readonly ConceptKey[];
  readonly groups: readonly string[];
  /** The group that the skills are lacked for, when it is known. */
  readonly goal?: string | undefined;
  readonly reach: Reach | undefined;
  readonly startFrom: number | undefined;
  readonly startTo: number | undefined;
  /** Whether what is not known to start comes last. */
  readonly datedFirst?: boolean;
  readonly after: PageKeys | undefined;
}

export interface SearchGround extends Presentation {
  readonly keys: OccupationKeys;
}

interface Found extends Listed {
  readonly answer: Answer | undefined;
}

export type FoundCourses = Pick<CourseHits, 'total' | 'counts' | 'starts' | 'hits'> & {
  readonly next: PageKeys | null;
};

/** One page of the offerings that answer a wish, with counts of all of them. */
export function findCourses(wish: CourseWish, ground: SearchGround): FoundCourses {
  const answers = answersFor(wish, ground);
  const counts = { active: 0, past: 0, 'start-not-published': 0 };
  const shown = new Set(wish.status ?? ['active', 'start-not-published']);
  const found: Found[] = [];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const standings = ground.courses.standingsAt(ground.asOf);
  for (const offering of candidates(wish, answers, ground)) {
    const { days, status } = standings[offering.no] ?? unknown;
    const listed = status === null ? undefined : listOffering(offering, days, { wish, ground, answers });
    if (listed === undefined || status === null) continue;
    counts[status]++;
    const { start } = listed.days;
    if (start !== null) [first, last] = [Math.min(first, start), Math.max(last, start)];
    if (shown.has(status)) found.push(listed);
  }
  const asked = answers !== undefined || wish.words !== undefined;
  const sort = wish.sort ?? (asked ? 'match' : 'start');
  const { oncePerCourse, datedFirst, after, top = 20 } = wish;
  const { page, next, total, occasionsOf } = pageOf(found, { sort, after, top, oncePerCourse, datedFirst });
  return {
    total,
    counts,
    starts: first > last ? null : { first: dateOfDay(first), last: dateOfDay(last) },
    hits: page.map((item) => presentHit(item, { wish, ground, occasions: occasionsOf(item) })),
    next,
  };
}

const unknown: OfferingStanding = {
  days: { start: null, end: null, applyFrom: null, applyBy: null },
  status: null,
};

/** Offerings that may answer: of the courses that do, with the words written, or all. */
function candidates(
  { words }: CourseWish,
  answers: ReadonlyMap<number, Answer> | undefined,
  { courses }: SearchGround,
): readonly Offering[] {
  if (answers !== undefined)
    return [...answers.keys()].flatMap((no) => {
      const course = courses.courses[no];
      return course === undefined ? [] : courses.offeringsOf(course);
    });
  if (words !== undefined) return [...words.keys()].flatMap((no) => courses.offerings[no] ?? []);
  return courses.offerings;
}

interface Search {
  readonly wish: CourseWish;
  readonly ground: SearchGround;
  readonly answers: ReadonlyMap<number, Answer> | undefined;
}

function listOffering(offering: Offering, days: OfferingDays, { wish, ground, answers }: Search): Found | undefined {
  if (!suits(offering, wish)) return undefined;
  const answer = answers?.get(offering.course.no);
  const inWords = wish.words?.get(offering.no);
  if ((answers !== undefined && answer === undefined) || (wish.words !== undefined && inWords === undefined))
    return undefined;
  if (!startsWithin(days.start, wish)) return undefined;
  const at = wish.reach === undefined ? null : positionOf(offering, ground.catalogue);
  if (wish.reach !== undefined && !isWithin(wish.reach, offering, at)) return undefined;
  const km = wish.reach === undefined ? null : kilometresTo(wish.reach, at);
  const scores = [answer?.score, inWords].filter((score) => score !== undefined);
  const certainty = (days.start === null ? withoutStart : 1) * (meetsFarAway(offering, km) ? farMeetings : 1);
  const score = scores.length === 0 ? null : scores.reduce((product, one) => product * one, certainty);
  return { offering, days, km, score, answer };
}

/** Of two that answer equally well, the one that is known to start is the better answer. */
const withoutStart = 0.6;
/** Distance study whose meetings are so far off is for few: as the crow flies, km. */
const farKm = 100;
const farMeetings = 0.7;

function meetsFarAway({ distanceStudy, meetings }: Offering, km: number | null): boolean {
  return distanceStudy && (meetings ?? 0) > 0 && km !== null && km > farKm;
}

function suits({ course, distanceStudy, pacePercent }: Offering, wish: CourseWish): boolean {
  if (wish.distanceStudy === 'only' && !distanceStudy) return false;
  if (wish.distanceStudy === 'none' && distanceStudy) return false;
  if (wish.level !== undefined && wish.level.length > 0 && !wish.level.includes(course.level)) return false;
  // A pace that is not told may be any: it is left out only when a pace is asked for.
  if (wish.minPace !== undefined && (pacePercent === null || pacePercent < wish.minPace)) return false;
  return wish.maxPace === undefined || (pacePercent !== null && pacePercent <= wish.maxPace);
}

function startsWithin(start: number | null, { startFrom, startTo }: CourseWish): boolean {
  if (startFrom === undefined && startTo === undefined) return true;
  return start !== null && start >= (startFrom ?? start) && start <= (startTo ?? start);
}

const mostGiven = 12;
const mostOthers = 4;

interface HitGround {
  readonly wish: CourseWish;
  readonly ground: SearchGround;
  readonly occasions: number;
}

function presentHit({ offering, km, score, answer }: Found, { wish, ground, occasions }: HitGround): CourseHit {
  const { catalogue, courses, language } = ground;
  const scheme = wish.skills[0]?.scheme ?? wish.scheme;
  const gives = (answer?.gives ?? []).slice(0, mostGiven);
  const refOf = ({ concept }: GivenSkill) =>
    scheme === undefined ? [] : [{ id: scheme.idOf(concept), label: scheme.labelOf(concept, language) }];
  const others = courses
    .given(scheme?.name ?? '')
    .of(offering.course.no)
    .filter(({ named, confidence }) => named && confidence >= leastConfidence)
    .filter(({ concept }) => !gives.some((given) => given.concept === concept))
    .sort((a, b) => b.confidence - a.confidence);
  return {
    ...presentOffering(offering, ground),
    // From the middle of a region a distance would tell her nothing.
    distanceKm: km === null || wish.reach?.place.kind !== 'municipality' ? null : Math.round(km * 10) / 10,
    score,
    gives:
      answer === undefined
        ? null
        : gives.flatMap((given) => refOf(given).map((ref) => ({ ...ref, confidence: given.confidence }))),
    alsoGives: others.slice(0, mostOthers).flatMap(refOf),
    leadsTo: (wish.groups.length > 0 ? (answer?.leadsTo ?? []) : ground.keys.of(offering.course)).map((key) =>
      presentKey(key, catalogue, language),
    ),
    occasions,
  };
}
