import type { GoalPlan, OutOfReach, PlanAlternative, PlanBody, PlanStep } from '#contract/plan.ts';
import type { OccupationRef } from '#contract/schemas.ts';
import { type Plan, planFitting } from '#engine/plan/index.ts';
import { type Market, payFigures } from '#modules/labourmarket/index.ts';
import { type Chosen, chooseAlternatives } from '../domain/plan/choose-alternatives.ts';
import { goalSentence, whyOutOfReach } from '../domain/plan/plan-sentences.ts';
import { stepOptions, weekOf } from '../domain/plan/planning-step.ts';
import { type Purse, timeline } from '../domain/plan/timeline.ts';
import { describeStep, learningAtWork } from './describe-step.ts';
import { type GoalGap, goalGap, learnableAtWork, type Missing } from './goal-gap.ts';
import { type GoalSteps, goalSteps } from './goal-steps.ts';
import type { StepGround } from './step-ground.ts';

/** Where somebody wants to, as an occupation or group and the SSYK-4 group it is reckoned as. */
export interface Goal {
  readonly ref: OccupationRef;
  readonly ssyk: string;
}

export interface GoalGround extends StepGround {
  readonly market: Market;
  readonly wish: Pick<PlanBody, 'atWork' | 'payFloor'> & {
    readonly minimise: NonNullable<PlanBody['minimise']>;
    readonly hoursPerWeek: number;
  };
  readonly purse: Purse;
}

const weeksPerMonth = 52 / 12;

/** Every undominated way to one goal. */
export function planGoal({ ref, ssyk }: Goal, ground: GoalGround): GoalPlan {
  const { start, wish, language, market } = ground;
  const gap = goalGap(start, { ssyk, atWork: wish.atWork, language });
  const found = goalSteps(gap, ground);
  const { plans, unreachable, left, exact } = planFitting({
    columns: gap.sought.length,
    options: stepOptions(found.steps, ground.earliestStart),
    hoursPerWeek: wish.hoursPerWeek,
    earliestStart: 0,
    latestEnd: weekOf(ground.latestEnd, ground.earliestStart) + 1,
    weeksPerUnit: weeksPerMonth,
  });
  const without = [...unreachable, ...left].toSorted((a, b) => a - b).flatMap((place) => gap.sought[place] ?? []);
  const outOfReach = without
    .filter((missing) => !learnableAtWork(missing, wish.atWork))
    .map((missing) => tellOutOfReach(missing, { gap, found, left, ground }));
  const nothing = outOfReach.length === gap.lacks.length;
  const chosen = nothing ? [] : chooseAlternatives(plans, wish.minimise);
  const pay = payFigures(market.payOf([ssyk]), market.payOf(start.groups));
  const { payFloor } = wish;
  const described = chosen.map((one) => describeAlternative(one, { gap, found, ref, ground }));
  return {
    goal: ref,
    ssyk,
    pay,
    belowPayFloor: payFloor === undefined || pay?.median == null ? null : pay.median < payFloor,
    has: gap.has,
    lacks: gap.lacks.map(({ skill }) => skill),
    outOfReach,
    alternatives: described,
    found: nothing ? 0 : plans.length,
    exact,
    events: found.steps.filter(({ kind, covers }) => kind === 'course' && covers.length > 0).length,
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

/** Skills that a way leaves to be learnt at work. */
function coveredAtWork(way: { readonly steps: readonly PlanStep[] } | undefined): number {
  const steps = way?.steps.filter(({ kind }) => kind === 'at-work') ?? [];
  return new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id))).size;
}

interface Searched {
  readonly gap: GoalGap;
  readonly found: GoalSteps;
  readonly ground: GoalGround;
}

function tellOutOfReach(
  { skill, concept }: Missing,
  { gap, found, left, ground }: Searched & { readonly left: readonly number[] },
): OutOfReach {
  const place = gap.sought.findIndex((missing) => missing.concept === concept);
  const given = found.steps.some(({ covers }) => covers.includes(place));
  const refused = left.includes(place) ? 'cannot-combine' : 'too-many-hours';
  const barred = found.barred.get(concept);
  const reason = given ? refused : (barred?.reason ?? 'no-course');
  const text = whyOutOfReach(reason, skill.label.text, ground.language);
  return { ...skill, reason, text, nearest: given ? null : (barred?.present() ?? null) };
}

function describeAlternative(
  { plan, best }: Chosen,
  { gap, found, ref, ground }: Searched & { readonly ref: OccupationRef },
): PlanAlternative {
  const chosen = stepsOf(plan, found);
  const steps = chosen.map((step) => describeStep(step, gap, ground));
  const covered = new Set(steps.flatMap(({ covers }) => covers.map(({ id }) => id)));
  const left = gap.lacks.filter(
    (missing) => !covered.has(missing.skill.id) && learnableAtWork(missing, ground.wish.atWork),
  );
  const all = left.length === 0 ? steps : [...steps, learningAtWork(left, ref.label, ground.language)];
  const months = timeline(chosen, ground.earliestStart, ground.purse);
  const total = (kind: 'income' | 'grant' | 'supplement' | 'loan') =>
    months.some((month) => month[kind] === null) ? null : months.reduce((sum, month) => sum + (month[kind] ?? 0), 0);
  return {
    best,
    months: plan.time,
    costSek: plan.cost,
    travelKm: plan.travel,
    start: steps[0]?.start ?? null,
    end: steps.reduce<string | null>(
      (last, { end }) => (end !== null && (last === null || end > last) ? end : last),
      null,
    ),
    steps: all,
    timeline: [...months],
    totals: { income: total('income'), grant: total('grant'), supplement: total('supplement'), loan: total('loan') },
    unsure: [...new Set(all.flatMap(({ unsure }) => unsure))],
  };
}

function stepsOf(plan: Plan, { steps }: GoalSteps) {
  return plan.steps.flatMap((at) => steps[at] ?? []);
}
