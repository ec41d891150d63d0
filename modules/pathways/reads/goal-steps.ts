import { type CourseOption, courseOptions, type Obstacle } from '#modules/learning/index.ts';
import { fullTimeHours } from '../domain/plan/planning-step.ts';
import { travelKm } from '../domain/plan/travel.ts';
import type { GoalGap } from './goal-gap.ts';
import type { CourseStep, GoalStep, StepGround } from './step-ground.ts';
import { validationSteps } from './validation-steps.ts';

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
