import type { TieredSkill } from '#contract/occupations.ts';
import type { PlanBody } from '#contract/plan.ts';
import type { Language } from '#kit/language.ts';
import { describeGap } from './describe-gap.ts';
import type { StartingPoint } from './starting-point.ts';

/** A skill she lacks for a goal, by its number in the scheme. */
export interface Missing {
  readonly skill: TieredSkill;
  readonly concept: number;
}

export interface GoalGap {
  readonly ssyk: string;
  readonly has: TieredSkill[];
  readonly lacks: readonly Missing[];
  /** Those of them that steps are sought for; the others are left for learning at work. */
  readonly sought: readonly Missing[];
}

/** What she lacks for a group, and what of it the plan must find steps for. */
export function goalGap(
  start: StartingPoint,
  { ssyk, atWork, language }: { ssyk: string; atWork: PlanBody['atWork']; language: Language },
): GoalGap {
  const { evidence, held } = start;
  const group = evidence.evidence.codes.indexOf(ssyk);
  const { has, lacks } = describeGap(evidence, { held, group, language });
  const missing = lacks.map((skill) => ({ skill, concept: evidence.scheme.numberOf(skill.id) ?? -1 }));
  const sought = atWork === 'common' ? missing.filter(({ skill }) => skill.tier === 'central') : missing;
  return { ssyk, has, lacks: missing, sought };
}

/** What may be learnt once there: never what is central to the job. */
export function learnableAtWork({ skill }: Missing, atWork: PlanBody['atWork']): boolean {
  return atWork !== 'none' && skill.tier !== 'central';
}
