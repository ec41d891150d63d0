import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { sourceNotes } from '#modules/packs/index.ts';
import { refOf } from '#modules/taxonomy/index.ts';
import { countChances } from '../domain/rank-region.ts';
import type { LabourMarketDependencies } from './dependencies.ts';

export function listRegionTotals({
  catalogue: { groups, places },
  market,
  releases,
}: LabourMarketDependencies): Handler<'listRegionTotals'> {
  return async (_input, { language }) => {
    if (places === undefined) return err(refusal('data/not-loaded', { value: language === 'sv' ? 'län' : 'regions' }));
    const codes = groups?.codes ?? [];
    return ok({
      regions: places.regions.map((place) => ({
        ...refOf(place, language),
        vacancies: market.total(place.code),
        ...countChances(codes.map((ssyk) => ({ assessments: market.assessmentsOf([ssyk], place.code, language) }))),
      })),
      sources: sourceNotes(['forecast', 'vacancies'], releases, language),
    });
  };
}
