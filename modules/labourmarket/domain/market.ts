import type { Assessment, Chances, PayFigures, VacancyFigures } from '#contract/figures.ts';
import type { Language } from '#kit/language.ts';

/** Pay of a group, SEK a month; null is "no figure". */
export interface Pay {
  readonly p10: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly year: number | null;
}

export interface Forecast {
  readonly name: Readonly<Partial<Record<Language, string>>>;
  readonly partOfGroup: boolean;
  readonly values: ReadonlyMap<string, Pick<Assessment, 'chances' | 'direction'>>;
}

export interface MarketContent {
  /** Place → SSYK → advertised vacancies; the country and the regions. */
  readonly vacancies: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly forecasts: ReadonlyMap<string, readonly Forecast[]>;
  readonly pay: ReadonlyMap<string, Pay>;
  /** Three-digit group → people at work in the country. */
  readonly employed?: ReadonlyMap<string, number>;
}

const country = 'SE';

/**
 * With fewer vacancies than this both counted and expected, a location quotient is chance:
 * one advertisement more or less would change it by a tenth or more.
 */
export const fewVacancies = 10;

/** The labour market's figures per SSYK-4 group and place, in memory. */
export class Market {
  readonly #content: MarketContent;
  readonly #totals: ReadonlyMap<string, number>;

  constructor(content: MarketContent) {
    this.#content = content;
    this.#totals = new Map([...content.vacancies].map(([place, counts]) => [place, sum(counts.values())]));
  }

  total(place: string): number {
    return this.#totals.get(place) ?? 0;
  }

  /** Vacancies of one or more groups together, and how over-represented they are in the region. */
  vacanciesOf(groups: readonly string[], region: string | null): VacancyFigures {
    if (groups.length === 0) return { region: null, country: null, locationQuotient: null, few: false };
    const here = region === null ? null : this.#count(groups, region);
    const everywhere = this.#count(groups, country);
    if (region === null || here === null)
      return { region: null, country: everywhere, locationQuotient: null, few: false };
    const expected = (everywhere * this.total(region)) / Math.max(this.total(country), 1);
    const few = Math.max(here, expected) < fewVacancies;
    return { region: here, country: everywhere, locationQuotient: expected > 0 ? here / expected : null, few };
  }

  /** What forecasters say of the groups: for the region where assessed, else for the country. */
  assessmentsOf(groups: readonly string[], region: string | null, language: Language): Assessment[] {
    const forecasts = new Set(groups.flatMap((ssyk) => this.#content.forecasts.get(ssyk) ?? []));
    return [...forecasts].map((forecast) => assess(forecast, region, language));
  }

  payOf(groups: readonly string[]): Pay | null {
    const [only, ...more] = groups;
    // Percentiles of several groups cannot be joined without the persons behind them.
    return only === undefined || more.length > 0 ? null : (this.#content.pay.get(only) ?? null);
  }

  /** People at work in the country by three-digit group; empty where no such count is loaded. */
  get employed(): ReadonlyMap<string, number> {
    return this.#content.employed ?? new Map();
  }

  #count(groups: readonly string[], place: string): number {
    const counts = this.#content.vacancies.get(place);
    return sum(groups.map((ssyk) => counts?.get(ssyk) ?? 0));
  }
}

function assess(forecast: Forecast, region: string | null, language: Language): Assessment {
  const own = region === null ? undefined : forecast.values.get(region);
  const whole = forecast.values.get(country);
  const useWhole = region === null || (isEmpty(own) && !isEmpty(whole));
  const value = useWhole ? whole : own;
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const lang = forecast.name[language] === undefined ? other : language;
  return {
    name: { text: forecast.name[lang] ?? '', lang },
    partOfGroup: forecast.partOfGroup,
    chances: value?.chances ?? null,
    direction: value?.direction ?? null,
    area: useWhole ? 'country' : 'region',
  };
}

function isEmpty(value: Pick<Assessment, 'chances' | 'direction'> | undefined): boolean {
  return value === undefined || (value.chances === null && value.direction === null);
}

/** The best of several assessments, or null when nothing is assessed. */
export function bestChances(assessments: readonly Assessment[]): Chances | null {
  const order = ['large', 'medium', 'small'] as const;
  return order.find((chances) => assessments.some((assessment) => assessment.chances === chances)) ?? null;
}

/** The worst of several assessments, or null when nothing is assessed. */
export function worstChances(assessments: readonly Assessment[]): Chances | null {
  const order = ['small', 'medium', 'large'] as const;
  return order.find((chances) => assessments.some((assessment) => assessment.chances === chances)) ?? null;
}

/** Pay as figures, with the change of the median against another occupation's. */
export function payFigures(pay: Pay | null, present: Pay | null): PayFigures | null {
  if (pay === null) return null;
  const { median } = pay;
  const before = present?.median ?? null;
  const amount = median === null || before === null ? null : median - before;
  return {
    ...pay,
    change:
      amount === null || before === null
        ? null
        : {
            amount,
            share: amount / before,
            sameYear: pay.year === present?.year,
            yearStated: pay.year !== null && present?.year != null,
          },
  };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
