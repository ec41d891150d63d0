import type { FinancingKind, Financing as ToldFinancing } from '#contract/financing.ts';
import type { Plan } from '#contract/plan.ts';
import type { PlanBody } from '#contract/plan-request.ts';
import { dateOfDay } from '#kit/plain-date.ts';
import { payFigures } from '#modules/labourmarket/index.ts';
import { type ActiveRelease, sourceNotes, standingOn } from '#modules/packs/index.ts';
import { refOf } from '#modules/taxonomy/index.ts';
import { type Financing, financingFor } from '../domain/financing/financing.ts';
import { reckonedWith } from '../domain/financing/reckoned-with.ts';
import { rulesForYear } from '../domain/financing/rules-for-year.ts';
import { transitionAmounts } from '../domain/financing/transition-amounts.ts';
import { assumptions, machineMade, noValidations } from '../domain/plan/plan-cautions.ts';
import type { Purse } from '../domain/plan/timeline.ts';
import type { Goal, GoalGround } from './goal-ground.ts';
import { planGoal } from './plan-goal.ts';

/** A request whose every name is found. */
export interface PlanGround extends Omit<GoalGround, 'purse'> {
  readonly isToday: boolean;
  readonly goals: readonly Goal[];
  readonly money: NonNullable<PlanBody['money']>;
  /** Of the work she has; undefined where it goes on or she has none. */
  readonly lastWorkDay: number | undefined;
  readonly releases: readonly ActiveRelease[];
}

/** Plans for every goal, with what she could live on meanwhile. */
export function makePlan(ground: PlanGround): Plan {
  const { start, courses, catalogue, language, money, wish } = ground;
  const { scheme } = start.evidence;
  const facts = { ...money, weeksUsed: money.supportWeeksUsed };
  const financing = financingFor(facts, Number(dateOfDay(ground.earliestStart).slice(0, 4)), language);
  const reckoned = reckonedWith(financing, { salary: money.salary, chosen: money.financing }, language);
  const purse = purseOf(ground, reckoned.kind);
  const standing = standingOn([scheme.name, catalogue.nationalScheme?.name ?? scheme.name], ground.releases);
  return {
    asOf: dateOfDay(ground.asOf),
    isToday: ground.isToday,
    skillsReady: courses.ready(scheme.name),
    from: describeFrom(ground),
    place: refOf(ground.reach.place, language),
    hoursPerWeek: wish.hoursPerWeek,
    earliestStart: dateOfDay(ground.earliestStart),
    latestEnd: dateOfDay(ground.latestEnd),
    minimise: wish.minimise,
    goals: ground.goals.map((goal) => planGoal(goal, { ...ground, purse })),
    financing: financing.map((one) => tellFinancing(one, money)),
    validationNote: ground.validations.length === 0 ? noValidations(language) : null,
    reckonedWith: reckoned.kind,
    supportNote: reckoned.note,
    assumptions: assumptions(language),
    machineMade: machineMade(language),
    sources: sourceNotes(['match', 'courses', 'validations', 'skills', 'groups', 'places', 'pay'], standing, language),
  };
}

function describeFrom({ start, catalogue, market, money, language, lastWorkDay }: PlanGround): Plan['from'] {
  const { groups, skills, skillsAssumed } = start;
  return {
    groups: groups.map((ssyk) => ({ ssyk, label: catalogue.groupLabel(ssyk, language) })),
    skills: skills.map(({ scheme, concept }) => ({
      id: scheme.idOf(concept),
      label: scheme.labelOf(concept, language),
    })),
    skillsAssumed,
    situation: money.situation === 'out-of-work' ? 'out-of-work' : lastWorkDay === undefined ? 'employed' : 'work-ends',
    lastWorkDay: lastWorkDay === undefined ? null : dateOfDay(lastWorkDay),
    salary: money.salary ?? null,
    pay: payFigures(market.payOf(groups), null),
  };
}

function purseOf({ money, lastWorkDay, earliestStart }: PlanGround, kind: FinancingKind): Purse {
  const { salary, workPercent = 100, collectiveAgreement = false, supportWeeksUsed = 0 } = money;
  const supported = kind === 'transition-study-support';
  return {
    salary,
    workPercent,
    lastWorkDay: money.situation === 'out-of-work' ? earliestStart - 1 : lastWorkDay,
    agreement: collectiveAgreement,
    support: supported ? (year) => rulesForYear(year).rules : null,
    weeksUsed: supportWeeksUsed,
  };
}

function tellFinancing(
  { rules, conditions, ...told }: Financing,
  { salary, collectiveAgreement = false }: PlanGround['money'],
): ToldFinancing {
  const known = rules !== null && salary !== undefined;
  return {
    ...told,
    conditions: [...conditions],
    weekly: known ? transitionAmounts(rules, { monthlySalary: salary, pace: 1, agreement: collectiveAgreement }) : null,
  };
}
