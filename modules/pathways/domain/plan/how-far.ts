import type { CourseLevel } from '#contract/courses.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import type { Language } from '#kit/language.ts';
import type { QualificationLevel } from '#kit/qualification-level.ts';
import type { Words } from '../financing/rules.ts';
import { type GoalStanding, isStepUp } from './goal-notices.ts';

export interface Way {
  /** Skills she lacks; of them those that most of the jobs ask for and nothing gives, and those left to learn at work. */
  readonly lacks: number;
  readonly outOfReach: number;
  readonly atWork: number;
  /** Of those that nothing gives, how many are experience: whoever has the education gets it at work. */
  readonly experience: number;
  /** There is a way with courses or validation. */
  readonly isStudied: boolean;
  /** The level of the highest education for the occupation in it; undefined without one. */
  readonly educationLevel: QualificationLevel | undefined;
  /** SSYK qualification level of the goal; null where the standard says several. */
  readonly level: QualificationLevel | null;
  readonly takesEducation: boolean;
}

/** What the law regulates, and what is on a higher qualification level, takes an education for the occupation. */
export function takesEducation(standing: GoalStanding, isRegulated: boolean): boolean {
  return !standing.isThere && (isRegulated || isStepUp(standing));
}

export type HowFar = Pick<GoalPlan, 'leads' | 'leadsWhy'>;

/** How far courses and validation lead, and why not all the way. */
export function howFar(way: Way, language: Language): HowFar {
  if (way.lacks > 0 && !way.isStudied) return { leads: 'nowhere', leadsWhy: short.nowhere[language] };
  const why = whyShort(way);
  return why === undefined ? { leads: 'whole', leadsWhy: null } : { leads: 'part', leadsWhy: short[why][language] };
}

function whyShort({ lacks, outOfReach, atWork, experience, educationLevel, level, takesEducation: takes }: Way) {
  if (takes && educationLevel === undefined) return 'education';
  if (takes && (educationLevel ?? 0) < (level ?? 0)) return 'level';
  if (outOfReach > (educationLevel === undefined ? 0 : experience)) return 'uncovered';
  return atWork * 2 > lacks ? 'atWork' : undefined;
}

/** The SSYK qualification level that educations of a kind lead to at most (SCB, MIS 2012:1). */
export function levelOfEducation(level: CourseLevel): QualificationLevel {
  if (level === 'university') return 4;
  return level === 'higher-vocational' || level === 'folk-high-school' ? 3 : 2;
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
  level: {
    sv: 'Yrket kräver normalt en längre utbildning än den som är med i planen.',
    en: 'The job normally takes a longer education than the one in the plan.',
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
