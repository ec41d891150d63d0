import type { RegionFigures } from '#contract/occupations.ts';
import type { PlaceRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import { type Catalogue, countryCode, type Place, refOf } from '#modules/taxonomy/index.ts';
import type { Market } from '../domain/market.ts';

/** Chances and vacancies of some groups together, by place. */
export interface PlaceFigures {
  readonly country: RegionFigures;
  in(region: Place): RegionFigures;
}

export function placeFigures(
  groups: readonly string[],
  { catalogue, market, language }: { catalogue: Catalogue; market: Market; language: Language },
): PlaceFigures {
  const figures = (place: PlaceRef, region: string | null): RegionFigures => ({
    place,
    assessments: market.assessmentsOf(groups, region, language),
    vacancies: market.vacanciesOf(groups, region),
  });
  const country = catalogue.places?.get(countryCode);
  const nameless = { code: countryCode, name: language === 'sv' ? 'Sverige' : 'Sweden' };
  return {
    country: figures(country === undefined ? nameless : refOf(country, language), null),
    in: (region) => figures(refOf(region, language), region.code),
  };
}
