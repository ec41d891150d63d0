import { type BarredEvent, type CourseOption, canBeInferred, courseOptions } from '#modules/learning/index.ts';
import { fullTimeHours } from '../domain/plan/planning-step.ts';
import { travelKm } from '../domain/plan/travel.ts';
import type { GoalGap, Missing } from './goal-gap.ts';
import type { CourseStep, GoalStep, StepGround } from './step-ground.ts';
import { validationSteps } from './validation-steps.ts';

export interface GoalSteps {
  readonly steps: readonly GoalStep[];
  /** Concept → the event nearest to giving it of those that cannot be used, and why. */
  readonly barred: ReadonlyMap<number, BarredEvent>;
}

/** Validations and course events that cover any of the missing skills, within reach and dates. */
export function goalSteps({ ssyk, sought, lacks }: GoalGap, ground: StepGround): GoalSteps {
  const { start, reach, earliestStart, latestEnd } = ground;
  const places = new Map(sought.map(({ concept }, place) => [concept, place]));
  const wish = {
    scheme: start.evidence.scheme.name,
    concepts: new Set(lacks.map(({ concept }) => concept)),
    reach,
    earliestStart,
    latestEnd,
    goal: { ssyk, learnt: new Set(lacks.filter(isLearnt).map(({ concept }) => concept)) },
  };
  const { options, barred } = courseOptions(wish, ground);
  return {
    steps: [...validationSteps(sought, ground), ...options.map((option) => courseStep(option, places))],
    barred,
  };
}

/** What an education for an occupation gives: what the occupation takes, but no licence and nothing that comes from work. */
function isLearnt({ skill }: Missing): boolean {
  return skill.tier !== 'group' && canBeInferred(skill.label.text);
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
