import type { GoalPlan } from '#contract/plan-goal.ts';
import type { PlanAlternative, PlanStep } from '#contract/plan-way.ts';
import { type Plan as EnginePlan, planWays } from '#engine/plan/index.ts';
import { qualificationLevel } from '#kit/qualification-level.ts';
import { payFigures, regulationOf } from '#modules/labourmarket/index.ts';
import { chooseAlternatives } from '../domain/plan/choose-alternatives.ts';
import { type GoalStanding, goalNotices } from '../domain/plan/goal-notices.ts';
import { howFar, takesEducation } from '../domain/plan/how-far.ts';
import { goalSentence } from '../domain/plan/plan-sentences.ts';
import { stepOptions, weekOf } from '../domain/plan/planning-step.ts';
import { describeAlternative } from './describe-alternative.ts';
import { goalGap, learnableAtWork } from './goal-gap.ts';
import type { Goal, GoalGround } from './goal-ground.ts';
import { goalSteps } from './goal-steps.ts';
import { tellOutOfReach } from './tell-out-of-reach.ts';

const weeksPerMonth = 52 / 12;

/** Every undominated way to one goal. */
export function planGoal({ ref, ssyk }: Goal, ground: GoalGround): GoalPlan {
  const { start, wish, language, market } = ground;
  const gap = goalGap(start, { ssyk, atWork: wish.atWork, language });
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
  const without = gap.sought.map((_, place) => place).filter((place) => !given.has(place));
  const outOfReach = tellOutOfReach(
    nothing
      ? gap.lacks
      : without.flatMap((place) => gap.sought[place] ?? []).filter((one) => !learnableAtWork(one, wish.atWork)),
    { gap, found, left: without.filter((place) => !unreachable.includes(place)), ground },
  );
  const pay = payFigures(market.payOf([ssyk]), market.payOf(start.groups));
  const { payFloor } = wish;
  const standing = standingOf(ssyk, start.groups);
  const law = legalNotices(ssyk, ground);
  const described = chosen.map((one) => {
    const way = describeAlternative(one, { gap, found, ref, ground, outOfReach });
    return { ...way, ...leadingOf(way) };
  });
  function leadingOf(way: Pick<PlanAlternative, 'steps' | 'leaves'> | undefined) {
    return howFar(
      {
        lacks: gap.lacks.length,
        outOfReach: outOfReach.length + (way?.leaves.length ?? 0),
        atWork: coveredAtWork(way),
        isStudied: way !== undefined,
        isEducated: way?.steps.some(({ education }) => education !== null) ?? false,
        takesEducation: takesEducation(standing, law.length > 0),
      },
      language,
    );
  }
  const [first] = described;
  return {
    goal: ref,
    ssyk,
    notices: [...goalNotices(standing, language), ...law],
    ...leadingOf(first),
    pay,
    belowPayFloor: payFloor === undefined || pay?.median == null ? null : pay.median < payFloor,
    has: gap.has,
    lacks: gap.lacks.map(({ skill }) => skill),
    outOfReach,
    alternatives: described,
    found: described.length,
    exact,
    events: found.steps.filter(({ kind, covers }) => kind === 'course' && covers.some((at) => at < gap.sought.length))
      .length,
    validations: found.steps.filter(({ kind }) => kind === 'validation').length,
    text: goalSentence(
      {
        alternatives: chosen.length,
        outOfReach: [...outOfReach, ...(first?.leaves ?? [])].map(({ label }) => label.text),
        lacks: gap.lacks.length,
        atWork: coveredAtWork(described[0]),
        learnable: gap.lacks.filter((missing) => learnableAtWork(missing, wish.atWork)).length,
      },
      language,
    ),
  };
}

function standingOf(ssyk: string, from: readonly string[]): GoalStanding {
  return {
    isThere: from.includes(ssyk),
    level: qualificationLevel(ssyk),
    from: from.flatMap((code) => qualificationLevel(code) ?? []),
  };
}

/** What the law asks, unless she works there already. */
function legalNotices(ssyk: string, { start, language }: GoalGround): string[] {
  const regulation = start.groups.includes(ssyk) ? null : regulationOf(ssyk, language);
  return regulation === null ? [] : [`${regulation.text} (${regulation.act})`];
}

/** Skills that a way leaves to be learnt at work. */
function coveredAtWork(way: { readonly steps: readonly PlanStep[] } | undefined): number {
  const steps = way?.steps.filter(({ kind }) => kind === 'at-work') ?? [];
  return new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id))).size;
}
