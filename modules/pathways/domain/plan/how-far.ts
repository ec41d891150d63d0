import type { GoalPlan } from '#contract/plan-goal.ts';
import type { Language } from '#kit/language.ts';
import type { Words } from '../financing/rules.ts';
import { type GoalStanding, isStepUp } from './goal-notices.ts';

export interface Way {
  /** Skills she lacks; of them those that nothing gives and those left to learn at work. */
  readonly lacks: number;
  readonly outOfReach: number;
  readonly atWork: number;
  /** There is a way with courses or validation. */
  readonly isStudied: boolean;
  /** An education for the occupation is in it. */
  readonly isEducated: boolean;
  readonly takesEducation: boolean;
}

/** What the law regulates, and what is on a higher qualification level, takes an education for the occupation. */
export function takesEducation(standing: GoalStanding, isRegulated: boolean): boolean {
  return !standing.isThere && (isRegulated || isStepUp(standing));
}

/** How far courses and validation lead, and why not all the way. */
export function howFar(way: Way, language: Language): Pick<GoalPlan, 'leads' | 'leadsWhy'> {
  if (way.lacks > 0 && !way.isStudied) return { leads: 'nowhere', leadsWhy: short.nowhere[language] };
  const why = whyShort(way);
  return why === undefined ? { leads: 'whole', leadsWhy: null } : { leads: 'part', leadsWhy: short[why][language] };
}

function whyShort({ lacks, outOfReach, atWork, isEducated, takesEducation: takes }: Way) {
  if (takes && !isEducated) return 'education';
  if (outOfReach > 0) return 'uncovered';
  return atWork * 2 > lacks ? 'atWork' : undefined;
}

const short = {
  nowhere: {
    sv: 'Vi hittar ingen väg dit med kurser eller validering.',
    en: 'We find no way there by courses or validation.',
  },
  education: {
    sv: 'Yrket kräver normalt en egen utbildning, och ingen sådan är med i planen.',
    en: 'The job normally takes an education of its own, and none is in the plan.',
  },
  uncovered: {
    sv: 'Planen täcker inte allt du saknar, så det är inte säkert att den leder dit.',
    en: 'The plan does not cover all you lack, so it is not sure to lead there.',
  },
  atWork: {
    sv: 'Planen lämnar mer än hälften av det du saknar till att läras på jobbet, så det är inte säkert att den leder dit.',
    en: 'The plan leaves more than half of what you lack to be learnt at work, so it is not sure to lead there.',
  },
} as const satisfies Readonly<Record<string, Words>>;
