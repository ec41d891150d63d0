import type { Market } from '#modules/labourmarket/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import { employedInGroups } from '../domain/employed-in-groups.ts';
import { groupPlaces } from '../domain/group-places.ts';
import type { NextJobsFacts } from '../domain/next-jobs-evidence.ts';

export type GroupFigures = Pick<NextJobsFacts, 'vacancies' | 'employed' | 'places' | 'pay'>;

/** What the market's figures say of each group, the same whatever the scheme of skills. */
export function groupFigures(codes: readonly string[], { places }: Catalogue, market: Market): GroupFigures {
  const vacancies = codes.map((ssyk) => market.vacanciesOf([ssyk], null).country ?? 0);
  const counties = places?.regions ?? [];
  const pay = codes.map((ssyk) => market.payOf([ssyk])?.median ?? null);
  return {
    vacancies: vacancies.some((count) => count > 0) ? vacancies : undefined,
    employed: employedInGroups(codes, market.employed, vacancies),
    places: groupPlaces(codes.map((ssyk) => counties.map(({ code }) => market.vacanciesOf([ssyk], code).region ?? 0))),
    pay: pay.some((median) => median !== null) ? pay : undefined,
  };
}
