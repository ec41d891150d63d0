import type { Language } from '#kit/language.ts';
import {
  type CourseOption,
  type Courses,
  courseOptions,
  distanceKm,
  type Obstacle,
  type Reach,
} from '#modules/learning/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import { fullTimeHours, type PlanningStep } from '../domain/plan/planning-step.ts';
import { travelKm } from '../domain/plan/travel.ts';
import { type Validation, validates } from '../domain/plan/validation-offers.ts';
import type { GoalGap, Missing } from './goal-gap.ts';
import type { StartingPoint } from './starting-point.ts';

/** What steps are chosen from. Days since 1970-01-01. */
export interface StepGround {
  readonly catalogue: Catalogue;
  readonly courses: Courses;
  readonly validations: readonly Validation[];
  readonly start: StartingPoint;
  /** Skills she can but has nothing to show for, by concept. */
  readonly unproven: ReadonlySet<number>;
  readonly reach: Reach;
  readonly asOf: number;
  readonly earliestStart: number;
  readonly latestEnd: number;
  readonly language: Language;
}

export interface CourseStep extends PlanningStep {
  readonly kind: 'course';
  readonly option: CourseOption;
}
export interface ValidationStep extends PlanningStep {
  readonly kind: 'validation';
  readonly offer: Validation;
  readonly km: number | null;
}
export type GoalStep = CourseStep | ValidationStep;

export interface GoalSteps {
  readonly steps: readonly GoalStep[];
  readonly obstacles: ReadonlyMap<number, Obstacle>;
}

/** Validations and course events that cover any of the missing skills, within reach and dates. */
export function goalSteps({ sought, lacks }: GoalGap, ground: StepGround): GoalSteps {
  const { start, reach, earliestStart, latestEnd, catalogue, courses, asOf, language } = ground;
  const places = new Map(sought.map(({ concept }, place) => [concept, place]));
  const wish = {
    scheme: start.evidence.scheme.name,
    concepts: new Set(lacks.map(({ concept }) => concept)),
    reach,
    earliestStart,
    latestEnd,
  };
  const { options, obstacles } = courseOptions(wish, { catalogue, courses, asOf, language });
  return {
    steps: [...validationSteps(sought, ground), ...options.map((option) => courseStep(option, places))],
    obstacles,
  };
}

function courseStep(option: CourseOption, places: ReadonlyMap<number, number>): CourseStep {
  const pacePercent = option.pacePercent ?? 100;
  const weeks = Math.ceil((option.end - option.start + 1) / 7);
  return {
    kind: 'course',
    covers: option.gives.flatMap(({ concept }) => places.get(concept) ?? []),
    start: option.start,
    end: option.end,
    hoursPerWeek: (fullTimeHours * pacePercent) / 100,
    costSek: option.costSek,
    travelKm: travelKm({ ...option, pacePercent, weeks }),
    option,
  };
}

function validationSteps(sought: readonly Missing[], ground: StepGround): readonly ValidationStep[] {
  const { start, unproven, validations, earliestStart, latestEnd } = ground;
  const { evidence, held } = start;
  const heldBy = new Map(
    Array.from(held.indices, (column, at) => [evidence.concepts[column] ?? -1, held.weights[at] ?? 0]),
  );
  for (const concept of unproven) heldBy.set(concept, Math.max(heldBy.get(concept) ?? 0, partly));
  const missing = sought.map(({ concept }) => concept);
  return validations.flatMap((offer): ValidationStep[] => {
    const km = offer.distance ? 0 : kilometres(offer, ground);
    const end = earliestStart + offer.weeks * 7 - 1;
    const assessed = centralSkills(offer.ssyk, start);
    const found = validates(assessed, { missing, held: (concept) => heldBy.get(concept) ?? 0 });
    if (found === undefined || km === undefined || end > latestEnd) return [];
    const { covers } = found;
    const trips = travelKm({
      km,
      meetings: offer.weeks,
      distanceStudy: offer.distance,
      weeks: offer.weeks,
      pacePercent: 20,
    });
    const { hoursPerWeek, costSek } = offer;
    return [
      { kind: 'validation', covers, start: earliestStart, end, hoursPerWeek, costSek, travelKm: trips, offer, km },
    ];
  });
}

/** Said to be able to, with nothing to show: less than having it. */
const partly = 0.25;

function centralSkills(ssyk: string, { evidence }: StartingPoint): readonly number[] {
  const tiers = evidence.tiers[evidence.evidence.codes.indexOf(ssyk)] ?? new Map<number, string>();
  return [...tiers].flatMap(([column, tier]) => (tier === 'central' ? (evidence.concepts[column] ?? []) : []));
}

/** How far a validation lies, null when that cannot be said; undefined when out of reach. */
function kilometres({ municipality }: Validation, { catalogue, reach }: StepGround): number | null | undefined {
  const { place, km } = reach;
  const at = catalogue.places?.get(municipality ?? '');
  if (at === undefined) return undefined;
  const away = at.position === null || place.position === null ? null : distanceKm(place.position, at.position);
  const inside = at.code === place.code || at.parent === place.code || place.kind === 'country';
  return inside || (km !== null && away !== null && away <= km) ? away : undefined;
}
