import type { Kysely } from 'kysely';
import { type Refusal, refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import type { PlanBody } from '#contract/plan-request.ts';
import type { Tables } from '#db/tables.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import { dateOfDay } from '#kit/plain-date.ts';
import { err, ok, type Result } from '#kit/result.ts';
import type { Market } from '#modules/labourmarket/index.ts';
import {
  askedAsOf,
  askedDay,
  askedPlace,
  type Courses,
  noCourses,
  type OccupationKeys,
  type Validation,
} from '#modules/learning/index.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import { fullTimeHours } from '../domain/plan/planning-step.ts';
import type { Goal } from '../reads/goal-ground.ts';
import type { NextJobsModel } from '../reads/next-jobs-model.ts';
import { makePlan as answerPlan } from '../reads/plan.ts';
import { quoteCourses } from '../reads/quote-courses.ts';
import { startingPoint } from '../reads/starting-point.ts';

export interface PlanDependencies {
  readonly kysely: Kysely<Tables>;
  readonly catalogue: Catalogue;
  readonly market: Market;
  readonly model: NextJobsModel;
  readonly courses: Courses;
  readonly keys: OccupationKeys;
  readonly validations: readonly Validation[];
  readonly releases: readonly ActiveRelease[];
  readonly now: () => Date;
}

/** Nothing of what she tells is stored. */
export function makePlan(dependencies: PlanDependencies): Handler<'makePlan'> {
  const { catalogue, courses, model, now } = dependencies;
  return async ({ body }, { language }) => {
    if (courses.release === undefined) return noCourses(language);
    const days = askedDays(body, now(), language);
    if (!days.ok) return days;
    const place = askedPlace(catalogue, { parameter: 'place', written: body.place, language });
    if (!place.ok) return place;
    const start = startingPoint(body.from, { catalogue, model, language });
    if (!start.ok) return start;
    const goals = askedGoals(body.goals, catalogue, language);
    if (!goals.ok) return goals;
    const unproven = askedUnproven(body.from.unproven ?? [], catalogue);
    if (!unproven.ok) return unproven;
    const { minimise = 'months', hoursPerWeek = fullTimeHours, money = {} } = body;
    const lastWorkDay = askedDay('lastWorkDay', money.lastWorkDay, language);
    if (!lastWorkDay.ok) return lastWorkDay;
    const reach = { place: place.value, km: body.maxKm ?? null, distanceStudy: body.distanceStudy !== 'none' };
    const plan = answerPlan({
      ...dependencies,
      ...days.value,
      start: start.value,
      goals: goals.value,
      unproven: unproven.value,
      reach,
      meetings: body.distanceStudy === 'any' ? 'anywhere' : 'within-reach',
      mostPace: (hoursPerWeek / fullTimeHours) * 100,
      lastWorkDay: lastWorkDay.value,
      wish: { ...body, minimise, hoursPerWeek },
      money,
      language,
    });
    return ok(await quoteCourses(plan, { ...dependencies, scheme: start.value.evidence.scheme }));
  };
}

const threeYears = 3 * 365;
const tenYears = 3640;
const wrongDays = {
  order: {
    sv: (start: string) => `det ska ligga efter ”earliestStart” (${start})`,
    en: (start: string) => `it must come after “earliestStart” (${start})`,
  },
  tooLong: {
    sv: (start: string) => `det får ligga högst tio år efter ”earliestStart” (${start})`,
    en: (start: string) => `it may come ten years at most after “earliestStart” (${start})`,
  },
} as const;

function askedDays(body: PlanBody, now: Date, language: Language) {
  const day = askedAsOf(body.asOf, now, language);
  if (!day.ok) return day;
  const start = askedDay('earliestStart', body.earliestStart, language);
  if (!start.ok) return start;
  const end = askedDay('latestEnd', body.latestEnd, language);
  if (!end.ok) return end;
  const earliestStart = Math.max(day.value.asOf, start.value ?? day.value.asOf);
  const latestEnd = end.value ?? earliestStart + threeYears;
  const wrong = latestEnd <= earliestStart ? 'order' : latestEnd - earliestStart > tenYears ? 'tooLong' : undefined;
  if (wrong === undefined) return ok({ ...day.value, earliestStart, latestEnd });
  const reason = wrongDays[wrong][language](dateOfDay(earliestStart));
  return err(refusal('request/invalid-value', { parameter: 'latestEnd', value: dateOfDay(latestEnd), reason }));
}

/** Goals by group or occupation; of an occupation in several groups the first stands for it. */
function askedGoals(
  written: readonly string[],
  catalogue: Catalogue,
  language: Language,
): Result<readonly Goal[], Refusal> {
  const goals: Goal[] = [];
  for (const value of written) {
    const goal = askedGoal(value, catalogue, language);
    if (goal === undefined) {
      const nearest = closest(value, catalogue.groups?.codes ?? []);
      const details = { parameter: 'goals', value, ...(nearest === undefined ? {} : { nearest }) };
      return err(refusal('occupation/unknown', details));
    }
    if (!goals.some(({ ref }) => ref.id === goal.ref.id)) goals.push(goal);
  }
  return ok(goals);
}

function askedGoal(value: string, catalogue: Catalogue, language: Language): Goal | undefined {
  if (catalogue.groups?.has(value) === true) return { ref: catalogue.groupRef(value, language), ssyk: value };
  const key = catalogue.find(value);
  const ssyk = key === undefined ? undefined : catalogue.groupsOf(key)[0];
  if (key === undefined || ssyk === undefined || key.scheme.kinds[key.concept] !== 'occupation') return undefined;
  return { ref: catalogue.occupationRef(key, language), ssyk };
}

function askedUnproven(ids: readonly string[], catalogue: Catalogue): Result<ReadonlySet<number>, Refusal> {
  const found = new Set<number>();
  for (const id of ids) {
    const key = catalogue.find(id);
    if (key === undefined || key.scheme.kinds[key.concept] !== 'skill')
      return err(refusal('skill/unknown', { parameter: 'unproven', value: id }));
    found.add(key.concept);
  }
  return ok(found);
}
