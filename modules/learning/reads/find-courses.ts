import type { CourseHit, CourseHits, CourseSearch } from '#contract/courses.ts';
import { dateOfDay } from '#kit/plain-date.ts';
import type { ConceptKey, Scheme } from '#modules/taxonomy/index.ts';
import { type Listed, type PageKeys, pageOf } from '../domain/arrange-courses.ts';
import type { Offering } from '../domain/course.ts';
import type { GivenSkill } from '../domain/given-skills.ts';
import { groupSkills } from '../domain/group-skills.ts';
import type { OccupationKeys } from '../domain/occupation-keys.ts';
import { daysAt, statusAt } from '../domain/offering-dates.ts';
import { isWithin, kilometresTo, type Reach } from '../domain/reach.ts';
import { type Answer, answerGroup, answerSkills, joinAnswers, type WantedGroup } from '../domain/wanted.ts';
import { type Presentation, positionOf, presentKey, presentOffering } from './present-offering.ts';

/** What a search asks for, each part already known to be there. */
export interface CourseWish
  extends Pick<
    CourseSearch,
    'distanceStudy' | 'minPace' | 'maxPace' | 'level' | 'status' | 'sort' | 'limit' | 'oncePerCourse'
  > {
  /** Offering → how well it answers the words; undefined when none were written. */
  readonly words: ReadonlyMap<number, number> | undefined;
  readonly scheme: Scheme | undefined;
  readonly skills: readonly ConceptKey[];
  readonly groups: readonly string[];
  readonly reach: Reach | undefined;
  readonly startFrom: number | undefined;
  readonly startTo: number | undefined;
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
  for (const offering of ground.courses.offerings) {
    const listed = listOffering(offering, { wish, ground, answers });
    const status = listed === undefined ? null : statusAt(offering.dates, ground.asOf, listed.days);
    if (listed === undefined || status === null) continue;
    counts[status]++;
    const { start } = listed.days;
    if (start !== null) [first, last] = [Math.min(first, start), Math.max(last, start)];
    if (shown.has(status)) found.push(listed);
  }
  const asked = answers !== undefined || wish.words !== undefined;
  const sort = wish.sort ?? (asked ? 'match' : 'start');
  const { oncePerCourse, after, limit = 20 } = wish;
  const { page, next, total, occasionsOf } = pageOf(found, { sort, after, limit, oncePerCourse });
  return {
    total,
    counts,
    starts: first > last ? null : { first: dateOfDay(first), last: dateOfDay(last) },
    hits: page.map((item) => presentHit(item, { wish, ground, occasions: occasionsOf(item) })),
    next,
  };
}

/** Course → how it answers skills and occupations; undefined when none were asked for. */
function answersFor({ skills, groups, scheme }: CourseWish, { courses, catalogue, keys }: SearchGround) {
  if (skills.length === 0 && groups.length === 0) return undefined;
  const bySchemes = [...Map.groupBy(skills, (key) => key.scheme)].map(([own, wanted]) => ({
    skills: courses.given(own.name),
    concepts: new Set(wanted.map(({ concept }) => concept)),
  }));
  const wantedGroups = groups.map((ssyk): WantedGroup => {
    const central =
      scheme === undefined ? [] : groupSkills(catalogue, scheme, ssyk).filter(({ tier }) => tier === 'central');
    return {
      ssyk,
      skills: courses.given(scheme?.name ?? ''),
      central: new Map(central.map((skill) => [skill.concept, skill])),
    };
  });
  const answers = new Map<number, Answer>();
  for (const course of courses.courses) {
    const bySkill = bySchemes.flatMap((wanted) => answerSkills(course, wanted) ?? []);
    const byGroup = wantedGroups.flatMap((wanted) => answerGroup(course, wanted, keys) ?? []);
    // Skills and occupations asked for together must both be met.
    const met = (bySchemes.length === 0 || bySkill.length > 0) && (groups.length === 0 || byGroup.length > 0);
    const answer = met ? joinAnswers([...bySkill, ...byGroup]) : undefined;
    if (answer !== undefined) answers.set(course.no, answer);
  }
  return answers;
}

interface Search {
  readonly wish: CourseWish;
  readonly ground: SearchGround;
  readonly answers: ReadonlyMap<number, Answer> | undefined;
}

function listOffering(offering: Offering, { wish, ground, answers }: Search): Found | undefined {
  if (!suits(offering, wish)) return undefined;
  const answer = answers?.get(offering.course.no);
  const inWords = wish.words?.get(offering.no);
  if ((answers !== undefined && answer === undefined) || (wish.words !== undefined && inWords === undefined))
    return undefined;
  const days = daysAt(offering.dates, ground.asOf);
  if (!startsWithin(days.start, wish)) return undefined;
  const at = positionOf(offering, ground.catalogue);
  if (wish.reach !== undefined && !isWithin(wish.reach, offering, at)) return undefined;
  const km = wish.reach === undefined ? null : kilometresTo(wish.reach, at);
  const scores = [answer?.score, inWords].filter((score) => score !== undefined);
  const certainty = days.start === null ? withoutStart : 1;
  const score = scores.length === 0 ? null : scores.reduce((product, one) => product * one, certainty);
  return { offering, days, km, score, answer };
}

/** Of two that answer equally well, the one that is known to start is the better answer. */
const withoutStart = 0.85;

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
/** Below this it is a guess that the words name the skill. */
const leastOfOthers = 0.3;

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
    .filter(({ named, confidence }) => named && confidence >= leastOfOthers)
    .filter(({ concept }) => !gives.some((given) => given.concept === concept))
    .sort((a, b) => b.confidence - a.confidence);
  return {
    ...presentOffering(offering, ground),
    // From the middle of a region a distance would tell her nothing.
    distanceKm: km === null || wish.reach?.place.kind !== 'municipality' ? null : Math.round(km * 10) / 10,
    score,
    gives: gives.flatMap((given) => refOf(given).map((ref) => ({ ...ref, confidence: given.confidence }))),
    alsoGives: others.slice(0, mostOthers).flatMap(refOf),
    leadsTo: (answer?.leadsTo ?? []).map((key) => presentKey(key, catalogue, language)),
    occasions,
  };
}
