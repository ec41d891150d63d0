import type { GoalPlan, PlanAlternative, PlanStep } from '#contract/plan.ts';
import { planFitting } from '#engine/plan/index.ts';
import { payFigures, regulationOf } from '#modules/labourmarket/index.ts';
import { qualificationLevel } from '#modules/taxonomy/index.ts';
import { chooseAlternatives } from '../domain/plan/choose-alternatives.ts';
import { type GoalStanding, goalNotices } from '../domain/plan/goal-notices.ts';
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
  const { plans, unreachable, left, exact } = planFitting({
    columns: gap.sought.length,
    extra: found.extra.length,
    options: stepOptions(found.steps, ground.earliestStart),
    hoursPerWeek: wish.hoursPerWeek,
    earliestStart: 0,
    latestEnd: weekOf(ground.latestEnd, ground.earliestStart) + 1,
    weeksPerUnit: weeksPerMonth,
  });
  const without = [...unreachable, ...left].toSorted((a, b) => a - b).flatMap((place) => gap.sought[place] ?? []);
  const outOfReach = tellOutOfReach(
    without.filter((missing) => !learnableAtWork(missing, wish.atWork)),
    { gap, found, left, ground },
  );
  const nothing = outOfReach.length === gap.lacks.length;
  const chosen = nothing ? [] : chooseAlternatives(plans, wish.minimise);
  const pay = payFigures(market.payOf([ssyk]), market.payOf(start.groups));
  const { payFloor } = wish;
  const described = chosen.map((one) => describeAlternative(one, { gap, found, ref, ground }));
  return {
    goal: ref,
    ssyk,
    notices: [...goalNotices(standingOf(ssyk, start.groups), language), ...legalNotices(ssyk, ground)],
    leads: leadsTo({ lacks: gap.lacks.length, outOfReach: outOfReach.length }, described[0]),
    pay,
    belowPayFloor: payFloor === undefined || pay?.median == null ? null : pay.median < payFloor,
    has: gap.has,
    lacks: gap.lacks.map(({ skill }) => skill),
    outOfReach,
    alternatives: described,
    found: nothing ? 0 : plans.length,
    exact,
    events: found.steps.filter(({ kind, covers }) => kind === 'course' && covers.some((at) => at < gap.sought.length))
      .length,
    validations: found.steps.filter(({ kind }) => kind === 'validation').length,
    text: goalSentence(
      {
        alternatives: chosen.length,
        outOfReach: outOfReach.map(({ label }) => label.text),
        lacks: gap.lacks.length,
        atWork: coveredAtWork(described[0]),
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

/** Courses lead the whole way where nothing is out of reach and they give at least half; without one nothing leads there. */
function leadsTo(
  { lacks, outOfReach }: { readonly lacks: number; readonly outOfReach: number },
  way: PlanAlternative | undefined,
): GoalPlan['leads'] {
  if (lacks === 0) return 'whole';
  if (way === undefined || way.steps.every(({ kind }) => kind === 'at-work')) return 'nowhere';
  return outOfReach > 0 || coveredAtWork(way) * 2 > lacks ? 'part' : 'whole';
}

/** Skills that a way leaves to be learnt at work. */
function coveredAtWork(way: { readonly steps: readonly PlanStep[] } | undefined): number {
  const steps = way?.steps.filter(({ kind }) => kind === 'at-work') ?? [];
  return new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id))).size;
}
