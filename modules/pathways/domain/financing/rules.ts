import type { Language } from '#kit/language.ts';

export type Words = Readonly<Record<Language, string>>;

/** What a rule is taken from. */
export interface RuleSource {
  readonly title: Words;
  readonly url?: string;
}

/** Conditions that the answer to is yes, no or unknown. */
export const conditionKinds = [
  'age',
  'work-history',
  'recent-work',
  'weeks-left',
  'strengthens-position',
  'money-left',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

/** Transition study support (omställningsstudiestöd, act 2022:856) as it stood in a year. Kronor. */
export interface TransitionRules {
  readonly year: number;
  /** Income base amount (inkomstbasbelopp) and price base amount (prisbasbelopp). */
  readonly incomeBase: number;
  readonly priceBase: number;
  /** The grant: this share of the salary, of which at most so many income base amounts a year count. */
  readonly grant: { readonly share: number; readonly capBases: number };
  /** The collective-agreement supplement: the better of two shares, less the grant. */
  readonly supplement: readonly { readonly share: number; readonly capBases: number }[];
  /** The loan: this share of the salary above the grant, at most a share of the price base amount a week. */
  readonly loan: { readonly share: number; readonly capShare: number };
  readonly age: { readonly from: number; readonly to: number };
  readonly work: { readonly months: number; readonly years: number };
  readonly recentWork: { readonly months: number; readonly of: number };
  /** At full time; at a lower pace they last longer. */
  readonly mostWeeks: number;
  readonly amountsFrom: RuleSource;
  readonly conditionsFrom: Readonly<Record<ConditionKind, RuleSource>>;
}
