import type { Language } from '#kit/language.ts';
import { conditionSentence, conditionWanted } from './condition-sentences.ts';
import { type ConditionKind, conditionKinds, type TransitionRules } from './rules.ts';

/** What somebody has told of herself; what she has not told is undefined. */
export interface MoneyFacts {
  readonly age?: number | undefined;
  /** Months of work that count, of the rules' years back, and of the latest. */
  readonly monthsWorked?: number | undefined;
  readonly monthsWorkedLately?: number | undefined;
  /** Full-time weeks of the support already used. */
  readonly weeksUsed?: number | undefined;
}

export interface Condition {
  readonly kind: ConditionKind;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly text: string;
  readonly source: { readonly title: string; readonly url?: string };
  /** What would make an unknown answer known. */
  readonly wanted: string | null;
}

/** Each main condition of the support, answered from what is told; nothing is taken for granted. */
export function transitionConditions(rules: TransitionRules, facts: MoneyFacts, language: Language): Condition[] {
  const answers: Readonly<Record<ConditionKind, boolean | undefined>> = {
    age: within(facts.age, rules.age),
    'work-history': atLeast(facts.monthsWorked, rules.work.months),
    'recent-work': atLeast(facts.monthsWorkedLately, rules.recentWork.months),
    'weeks-left': facts.weeksUsed === undefined ? undefined : facts.weeksUsed < rules.mostWeeks,
    // Only the agency can answer these, when somebody applies.
    'strengthens-position': undefined,
    'money-left': undefined,
  };
  return conditionKinds.map((kind) => {
    const met = answers[kind];
    const { title, url } = rules.conditionsFrom[kind];
    return {
      kind,
      answer: met === undefined ? 'unknown' : met ? 'yes' : 'no',
      text: conditionSentence(kind, rules, language),
      source: { title: title[language], ...(url === undefined ? {} : { url }) },
      wanted: met === undefined ? conditionWanted(kind, language) : null,
    };
  });
}

function within(value: number | undefined, { from, to }: { from: number; to: number }): boolean | undefined {
  return value === undefined ? undefined : value >= from && value <= to;
}

function atLeast(value: number | undefined, least: number): boolean | undefined {
  return value === undefined ? undefined : value >= least;
}
