import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { refOf } from '../domain/places.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function listRegions({ catalogue }: TaxonomyDependencies): Handler<'listRegions'> {
  return async (_input, { language }) => {
    if (catalogue.places === undefined)
      return err(refusal('data/not-loaded', { value: language === 'sv' ? 'län' : 'regions' }));
    return ok({ regions: catalogue.places.regions.map((place) => refOf(place, language)) });
  };
}
