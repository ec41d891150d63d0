import type { Language } from '#kit/language.ts';
import type { QualificationLevel } from '#kit/qualification-level.ts';
import type { Words } from '../financing/rules.ts';

/** What to know of a goal before looking at the way there: she is there already, or it is a step up. */
export function goalNotices({ isThere, level, from, standsIn }: GoalStanding, language: Language): string[] {
  if (isThere) return [alreadyThere[language]];
  if (level !== null && isStepUp({ level, from })) return [stepUp(usually[level])[language]];
  return standsIn >= leastStandIn ? [mayApply[language]] : [];
}

/** Where one occupation can stand in for half of another's work or more, one may apply as one is. */
const leastStandIn = 0.5;
const mayApply: Words = {
  sv: 'Du kanske kan söka jobb där redan nu: enligt listan över utbytbara yrken kan den som kommer från ditt yrke ofta ta ett sådant jobb. Fråga arbetsgivare vad de kräver.',
  en: 'You may be able to apply there already: by the list of substitutable occupations whoever comes from yours can often take such a job. Ask employers what they require.',
};

/** The goal is on a higher qualification level than all she comes from. */
export function isStepUp({ level, from }: Pick<GoalStanding, 'level' | 'from'>): boolean {
  return level !== null && from.length > 0 && level > Math.max(...from);
}

export interface GoalStanding {
  /** It is a group she comes from. */
  readonly isThere: boolean;
  /** 0–1, how far her occupation can stand in for it. */
  readonly standsIn: number;
  /** SSYK qualification level of the goal, null where the standard says several; and of the groups she comes from. */
  readonly level: QualificationLevel | null;
  readonly from: readonly QualificationLevel[];
}

const alreadyThere: Words = {
  sv: 'Det är yrket du kommer från. Välj ett annat mål om du vill byta yrke.',
  en: 'It is the occupation you come from. Choose another goal if you want to change occupation.',
};

/** SSYK 2012 qualification levels in words (SCB, MIS 2012:1). */
const usually: Readonly<Record<QualificationLevel, Words>> = {
  1: { sv: 'en kortare introduktion', en: 'a short introduction' },
  2: { sv: 'gymnasieutbildning', en: 'upper secondary education' },
  3: { sv: 'två till tre års utbildning efter gymnasiet', en: 'two to three years of education after upper secondary' },
  4: { sv: 'minst tre års högskoleutbildning', en: 'at least three years of higher education' },
};

function stepUp(education: Words): Words {
  return {
    sv: `Målet ligger på en högre kvalifikationsnivå (SSYK) än det du kommer från. Där krävs normalt ${education.sv}. Kurser som ger enstaka kompetenser räcker kanske inte: kontrollera vad som krävs.`,
    en: `The goal is on a higher qualification level (SSYK) than where you come from. It normally takes ${education.en}. Courses that give single skills may not be enough: check what is required.`,
  };
}
