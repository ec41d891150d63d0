import type { Language } from '#kit/language.ts';
import type { Financing, FinancingKind } from './financing.ts';
import type { ConditionKind, Words } from './rules.ts';

/** What the months are reckoned with, and what to know of that; null where there is nothing to say. */
export interface Reckoned {
  readonly kind: FinancingKind;
  readonly note: string | null;
}

/** Conditions that she can answer herself. */
const hers: ReadonlySet<ConditionKind> = new Set(['age', 'work-history', 'recent-work']);

/**
 * The support she has chosen or, once her pay is told, the one she may be entitled to by all she can answer herself. Never
 * one whose conditions she does not meet.
 */
export function reckonedWith(
  financing: readonly Financing[],
  { salary, chosen }: { readonly salary: number | undefined; readonly chosen: FinancingKind | undefined },
  language: Language,
): Reckoned {
  const support = financing.find(({ kind }) => kind === 'transition-study-support');
  if (support === undefined || (chosen !== undefined && chosen !== support.kind))
    return { kind: chosen ?? 'none', note: null };
  if (support.verdict === 'unlikely') return { kind: 'none', note: refused(support, language) };
  if (salary === undefined) return { kind: chosen ?? 'none', note: null };
  const untold = support.conditions.some(({ kind, answer }) => hers.has(kind) && answer === 'unknown');
  if (untold) return { kind: chosen ?? 'none', note: (chosen === undefined ? withoutIt : asIf)[language] };
  const weeksUntold = support.conditions.some(({ kind, answer }) => kind === 'weeks-left' && answer === 'unknown');
  return { kind: support.kind, note: weeksUntold ? noWeeksUsed[language] : null };
}

/** Names the conditions that are not met by what she tells. */
function refused({ name, conditions }: Financing, language: Language): string {
  const failed = conditions.flatMap(({ answer, text }) => (answer === 'no' ? [`”${text.replace(/\.$/, '')}”`] : []));
  const sv = failed.length > 1 ? 'de här villkoren inte uppfyllda' : 'det här villkoret inte uppfyllt';
  const en = failed.length > 1 ? 'these conditions are not met' : 'this condition is not met';
  return {
    sv: `Planen räknar utan ${name.toLowerCase()}. Enligt det du har angett är ${sv}: ${failed.join(', ')}. CSN avgör.`,
    en: `The plan reckons without ${name.toLowerCase()}. By what you have told ${en}: ${failed.join(', ').replaceAll('”', '"')}. CSN decides.`,
  }[language];
}

const withoutIt: Words = {
  sv: 'Planen räknar utan omställningsstudiestöd tills du har angett din ålder och hur länge du har arbetat.',
  en: 'The plan reckons without transition study support until you have told your age and how long you have worked.',
};
const asIf: Words = {
  sv: 'Planen räknar som om du uppfyller alla villkor för omställningsstudiestöd. Du har inte svarat på alla.',
  en: 'The plan reckons as if you met every condition of transition study support. You have not answered them all.',
};
const noWeeksUsed: Words = {
  sv: 'Planen räknar som om du inte har använt några veckor av omställningsstudiestödet.',
  en: 'The plan reckons as if you had used no weeks of transition study support.',
};
