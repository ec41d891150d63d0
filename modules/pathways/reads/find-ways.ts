import { type Plan as EnginePlan, planWays } from '#engine/plan/index.ts';
import { type Chosen, chooseAlternatives } from '../domain/plan/choose-alternatives.ts';
import { stepOptions, weekOf } from '../domain/plan/planning-step.ts';
import { type GoalGap, learnableAtWork, type Missing } from './goal-gap.ts';
import type { GoalGround } from './goal-ground.ts';
import { type GoalSteps, goalSteps } from './goal-steps.ts';

const weeksPerMonth = 52 / 12;

export interface FoundWays {
  readonly found: GoalSteps;
  readonly chosen: readonly Chosen[];
  /** False when the search was cut. */
  readonly exact: boolean;
  /** Missing skills that no way gives and that are not left to learning at work. */
  readonly without: readonly Missing[];
  /** Places of the sought skills that steps give, but not together with the rest. */
  readonly left: readonly number[];
}

/** The ways to cover a gap that are worth comparing. */
export function findWays(gap: GoalGap, ground: GoalGround): FoundWays {
  const { wish } = ground;
  const found = goalSteps(gap, ground);
  const { plans, unreachable, exact } = planWays({
    columns: gap.sought.length,
    extra: found.extra.length,
    options: stepOptions(found.steps, ground.earliestStart),
    hoursPerWeek: wish.hoursPerWeek,
    earliestStart: 0,
    latestEnd: weekOf(ground.latestEnd, ground.earliestStart) + 1,
    weeksPerUnit: weeksPerMonth,
  });
  // To have nothing but what is learnt at work is to have no way.
  const nothing = gap.lacks.length > 0 && plans.every(({ steps }) => steps.length === 0);
  const feesKnown = ({ steps }: EnginePlan) => steps.every((at) => found.steps[at]?.costSek != null);
  const reachable = gap.sought.length - unreachable.length;
  const chosen = nothing ? [] : chooseAlternatives(plans, { minimise: wish.minimise, reachable, feesKnown });
  const given = new Set(chosen.flatMap(({ plan }) => plan.steps.flatMap((at) => found.steps[at]?.covers ?? [])));
  const ungiven = gap.sought.map((_, place) => place).filter((place) => !given.has(place));
  const uncovered = ungiven.flatMap((place) => gap.sought[place] ?? []);
  return {
    found,
    chosen,
    exact,
    without: nothing ? gap.lacks : uncovered.filter((one) => !learnableAtWork(one, wish.atWork)),
    left: ungiven.filter((place) => !unreachable.includes(place)),
  };
}
