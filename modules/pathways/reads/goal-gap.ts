import type { TieredSkill } from '#contract/occupations.ts';
import type { PlanBody } from '#contract/plan-request.ts';
import type { Label } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import { canBeInferred } from '#modules/learning/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import { askedOnlyBy } from './asked-only-by.ts';
import { describeGap } from './describe-gap.ts';
import type { StartingPoint } from './starting-point.ts';

/** A skill she lacks for a goal, by its number in the scheme. */
export interface Missing {
  readonly skill: TieredSkill;
  readonly concept: number;
  /** In how many SSYK major groups some occupation group asks for it. */
  readonly spread: number;
  /** Occupations of the group that alone ask for it; empty where at least half of them do. */
  readonly onlyIn: readonly Label[];
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
  { ssyk, atWork }: { ssyk: string; atWork: PlanBody['atWork'] },
  { start, catalogue, language }: { start: StartingPoint; catalogue: Catalogue; language: Language },
): GoalGap {
  const { evidence, held } = start;
  const group = evidence.evidence.codes.indexOf(ssyk);
  const { has, lacks } = describeGap(evidence, { held, group, language });
  const narrow = askedOnlyBy(lacks, { ssyk, evidence }, { catalogue, language });
  const onlyIn = new Map(narrow.map(({ skill, occupations }) => [skill, occupations]));
  const missing = lacks.map((skill): Missing => {
    const concept = evidence.scheme.numberOf(skill.id) ?? -1;
    const spread = evidence.majorGroups[evidence.columns.get(concept) ?? -1] ?? 0;
    return { skill, concept, spread, onlyIn: onlyIn.get(skill.id) ?? [] };
  });
  const sought = atWork === 'common' ? missing.filter((one) => !learnableAtWork(one, atWork)) : missing;
  return { ssyk, has, lacks: missing, sought };
}

/** So many SSYK major groups ask for what somebody may learn in any job; what fewer ask for is a craft of their own. */
const leastMajorGroups = 4;

/** Asked for by few kinds of jobs. */
export function isOwnCraft({ spread }: Missing): boolean {
  return spread < leastMajorGroups;
}

/**
 * What may be learnt once there: what most of the occupations of the group and jobs of many kinds ask for. Never what is central to the job or its own craft, and
 * never a licence, a degree, an education or experience.
 */
export function learnableAtWork(missing: Missing, atWork: PlanBody['atWork']): boolean {
  const { tier, label } = missing.skill;
  const isCommon = missing.onlyIn.length === 0 && !isOwnCraft(missing);
  return atWork !== 'none' && tier !== 'central' && isCommon && canBeInferred(label.text);
}
