import type { Language } from '#kit/language.ts';
import { type Condition, type MoneyFacts, transitionConditions } from './conditions.ts';
import type { TransitionRules, Words } from './rules.ts';
import { rulesForYear } from './rules-for-year.ts';

export const financingKinds = ['transition-study-support', 'student-aid', 'none'] as const;
export type FinancingKind = (typeof financingKinds)[number];

/** A way to live while studying, with how far it is known whether it is open to her. */
export interface Financing {
  readonly kind: FinancingKind;
  readonly name: string;
  /** `possible` is "you may be entitled": never a promise. */
  readonly verdict: 'possible' | 'unlikely' | 'unknown' | 'always';
  readonly text: string;
  readonly conditions: readonly Condition[];
  /** The year its amounts are of; null when there are none in the rules. */
  readonly amountsOf: number | null;
  readonly yearNote: string | null;
  readonly source: { readonly title: string; readonly url?: string } | null;
  /** Rules to reckon amounts with; null when there are none. */
  readonly rules: TransitionRules | null;
}

/** Every way of financing there are rules for, for studies that begin in a year. */
export function financingFor(facts: MoneyFacts, year: number, language: Language): readonly Financing[] {
  return [transition(facts, year, language), studentAid(language), none(language)];
}

function transition(facts: MoneyFacts, year: number, language: Language): Financing {
  const { rules, ofThatYear } = rulesForYear(year);
  const conditions = transitionConditions(rules, facts, language);
  const refused = conditions.some(({ answer }) => answer === 'no');
  const { title, url } = rules.amountsFrom;
  return {
    kind: 'transition-study-support',
    name: { sv: 'Omställningsstudiestöd', en: 'Transition study support' }[language],
    verdict: refused ? 'unlikely' : 'possible',
    text: (refused ? unlikely : possible)[language],
    conditions,
    amountsOf: rules.year,
    yearNote: ofThatYear ? null : otherYear(rules.year)[language],
    source: { title: title[language], ...(url === undefined ? {} : { url }) },
    rules,
  };
}

const possible: Words = {
  sv: 'Du kan ha rätt till omställningsstudiestöd. CSN avgör.',
  en: 'You may be entitled to transition study support. CSN decides.',
};
const unlikely: Words = {
  sv: 'Enligt det du har angett är något villkor för omställningsstudiestöd inte uppfyllt. CSN avgör.',
  en: 'By what you have told, some condition of transition study support is not met. CSN decides.',
};

function otherYear(used: number): Words {
  return {
    sv: `Belopp och villkor följer ${used} års regler, de enda som finns här. De kan ha ändrats: fråga CSN vad som gäller.`,
    en: `Amounts and conditions follow the rules of ${used}, the only ones here. They may have changed: ask CSN what applies.`,
  };
}

function studentAid(language: Language): Financing {
  return {
    kind: 'student-aid',
    name: { sv: 'Studiemedel', en: 'Student aid' }[language],
    verdict: 'unknown',
    text: {
      sv: 'Du kan ha rätt till studiemedel, som är ett bidrag och ett lån. Reglerna här har inget belopp. Fråga CSN.',
      en: 'You may be entitled to student aid, which is a grant and a loan. The rules here have no amount. Ask CSN.',
    }[language],
    conditions: [],
    amountsOf: null,
    yearNote: null,
    source: null,
    rules: null,
  };
}

function none(language: Language): Financing {
  return {
    kind: 'none',
    name: { sv: 'Inget stöd', en: 'No support' }[language],
    verdict: 'always',
    text: {
      sv: 'Du lever på lön för den tid du arbetar, eller på egna pengar.',
      en: 'You live on pay for the time you work, or on your own money.',
    }[language],
    conditions: [],
    amountsOf: null,
    yearNote: null,
    source: null,
    rules: null,
  };
}
