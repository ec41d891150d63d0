import type { CourseOffering } from '#contract/courses.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import { qualificationLevel } from '#kit/qualification-level.ts';
import { payFigures, regulationOf } from '#modules/labourmarket/index.ts';
import { canBeTaught, kindredCourses } from '#modules/learning/index.ts';
import { type GoalStanding, goalNotices } from '../domain/plan/goal-notices.ts';
import { goalSentence } from '../domain/plan/goal-sentence.ts';
import { takesEducation } from '../domain/plan/how-far.ts';
import { describeAlternative } from './describe-alternative.ts';
import { findWays } from './find-ways.ts';
import { goalGap, learnableAtWork } from './goal-gap.ts';
import type { Goal, GoalGround } from './goal-ground.ts';
import { coveredAtWork, leadingOf, neededAndLeft } from './goal-leads.ts';
import type { SchemeEvidence } from './scheme-evidence.ts';
import { tellOutOfReach } from './tell-out-of-reach.ts';

/** Every undominated way to one goal. */
export function planGoal({ ref, ssyk }: Goal, ground: GoalGround): GoalPlan {
  const { start, wish, language, market } = ground;
  const gap = goalGap({ ssyk, atWork: wish.atWork }, ground);
  const { found, chosen, exact, without, left } = findWays(gap, ground);
  const { outOfReach, nearest } = tellOutOfReach(without, { gap, found, left, ground });
  const standing = standingOf(ssyk, ground);
  const law = legalNotices(ssyk, ground);
  const measure = {
    gap,
    outOfReach,
    level: standing.level,
    takesEducation: takesEducation(standing, law.length > 0),
    language,
  };
  const alternatives = chosen.map((one) => {
    const way = describeAlternative(one, { gap, found, ref, ground, outOfReach });
    return { ...way, ...leadingOf(way, measure) };
  });
  const [first] = alternatives;
  const needed = neededAndLeft(first, measure);
  const isEducated = alternatives.some(({ steps }) => steps.some(({ education }) => education !== null));
  const taken = new Set(alternatives.flatMap(({ steps }) => steps.flatMap(({ offering }) => offering?.id ?? [])));
  const isNoStep = ({ id }: CourseOffering) => !taken.has(id);
  const pay = payFigures(market.payOf([ssyk]), market.payOf(start.groups));
  return {
    goal: ref,
    ssyk,
    notices: [...goalNotices(standing, language), ...law],
    ...leadingOf(first, measure),
    pay,
    belowPayFloor: wish.payFloor === undefined || pay?.median == null ? null : pay.median < wish.payFloor,
    has: gap.has,
    lacks: gap.lacks.map(({ skill }) => skill),
    outOfReach,
    nearest,
    kindred: isEducated || gap.lacks.length === 0 ? [] : kindredCourses(ssyk, ground, ground).filter(isNoStep),
    alternatives,
    exact,
    events: found.steps.filter(({ kind, covers }) => kind === 'course' && covers.some((at) => at < gap.sought.length))
      .length,
    validations: found.steps.filter(({ kind }) => kind === 'validation').length,
    text: goalSentence(
      {
        alternatives: alternatives.length,
        needed: needed.map(({ label }) => label.text),
        experience: isEducated ? needed.flatMap(({ label }) => (canBeTaught(label.text) ? [] : [label.text])) : [],
        lacksUniversities: standing.level === 4 && !ground.courses.courses.some(({ level }) => level === 'university'),
        reasons: new Set(outOfReach.map(({ reason }) => reason)),
        narrow: outOfReach.length + (first?.leaves.length ?? 0) - needed.length,
        lacks: gap.lacks.length,
        atWork: coveredAtWork(first),
        learnable: gap.lacks.filter((missing) => learnableAtWork(missing, wish.atWork)).length,
      },
      language,
    ),
  };
}

function standingOf(ssyk: string, { start: { groups, evidence } }: GoalGround): GoalStanding {
  return {
    isThere: groups.includes(ssyk),
    standsIn: Math.max(0, ...groups.map((from) => standsIn(from, ssyk, evidence.evidence))),
    level: qualificationLevel(ssyk),
    from: groups.flatMap((code) => qualificationLevel(code) ?? []),
  };
}

function standsIn(from: string, to: string, { codes, substitutes }: SchemeEvidence['evidence']): number {
  const [row, column] = [codes.indexOf(from), codes.indexOf(to)];
  return substitutes === undefined || row < 0 ? 0 : (substitutes.strength[row * substitutes.groups + column] ?? 0);
}

/** What the law asks, unless she works there already. */
function legalNotices(ssyk: string, { start, language }: GoalGround): string[] {
  const regulation = start.groups.includes(ssyk) ? null : regulationOf(ssyk, language);
  return regulation === null ? [] : [`${regulation.text} (${regulation.act})`];
}
