import type { PlanMonth } from '#contract/plan-way.ts';
import type { Language } from '#kit/language.ts';
import { rulesForYear } from './rules-for-year.ts';

type Supported = Pick<PlanMonth, 'month' | 'grant' | 'supplement' | 'loan'>;

/** Which months with support are reckoned by the amounts of another year; null where none are. */
export function amountsNote(months: readonly Supported[], language: Language): string | null {
  const years = months
    .filter(({ grant, supplement, loan }) => (grant ?? 0) + (supplement ?? 0) + (loan ?? 0) > 0)
    .map(({ month }) => Number(month.slice(0, 4)));
  const other = [...new Set(years)].filter((year) => !rulesForYear(year).ofThatYear);
  const [first, last] = [other[0], other.at(-1)];
  if (first === undefined || last === undefined) return null;
  const when = first === last ? `${first}` : `${first}–${last}`;
  const { year } = rulesForYear(last).rules;
  return {
    sv: `Stödet under ${when} är räknat med ${year} års belopp, de senaste som finns här. Fråga CSN vad som gäller då.`,
    en: `Support in ${when} is reckoned by the amounts of ${year}, the latest there are here. Ask CSN what applies then.`,
  }[language];
}
