import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { refOf } from '../domain/places.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

export function listPlaces({ catalogue: { places } }: TaxonomyDependencies): Handler<'listPlaces'> {
  return async (_input, { language }) => {
    if (places === undefined)
      return err(refusal('data/not-loaded', { value: language === 'sv' ? 'kommuner' : 'municipalities' }));
    const listed = (kind: 'region' | 'municipality') =>
      places.all.filter((place) => place.kind === kind).map((place) => ({ ...refOf(place, language), kind }));
    return ok({ places: [...listed('region'), ...listed('municipality')] });
  };
}
