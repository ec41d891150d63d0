import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { sourceNotes } from '#modules/packs/index.ts';
import { type Place, refOf } from '../domain/places.ts';
import type { TaxonomyDependencies } from './dependencies.ts';

/** Polygons when every region has them; else tiles. */
export function getMap({ catalogue, releases }: TaxonomyDependencies): Handler<'getMap'> {
  return async (_input, { language }) => {
    const regions = catalogue.places?.regions ?? [];
    if (regions.length === 0)
      return err(refusal('data/not-loaded', { value: language === 'sv' ? 'kartan' : 'the map' }));
    const drawn = regions.every(({ polygons }) => polygons !== null);
    const shapeOf = ({ polygons, tile }: Place) => {
      if (drawn) return polygons === null ? {} : { polygons };
      return tile === null ? {} : { tile: { ...tile } };
    };
    return ok({
      kind: drawn ? 'polygons' : 'tiles',
      regions: regions.map((place) => ({ ...refOf(place, language), ...shapeOf(place) })),
      sources: sourceNotes(['places'], releases, language),
    });
  };
}
