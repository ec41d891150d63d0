import { type Refusal, refusal } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { err, type Result } from '#kit/result.ts';
import type { Catalogue, Place } from '#modules/taxonomy/index.ts';

/** The region somebody means by what stands in the parameter, or a refusal that suggests the nearest. */
export function findRegion(
  catalogue: Catalogue,
  written: string,
  { parameter, language }: { readonly parameter: 'code' | 'region'; readonly language: Language },
): Result<Place, Refusal> {
  if (catalogue.places === undefined) {
    return err(refusal('data/not-loaded', { value: language === 'sv' ? 'län' : 'regions' }));
  }
  const found = catalogue.places.findRegion(written);
  if (found.ok) return found;
  const { nearest } = found.error;
  return err(refusal('place/unknown', { parameter, value: written, ...(nearest === undefined ? {} : { nearest }) }));
}
