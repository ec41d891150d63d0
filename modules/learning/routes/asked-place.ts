import { type Refusal, refusal } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { err, type Result } from '#kit/result.ts';
import type { Catalogue, Place } from '#modules/taxonomy/index.ts';

/** The municipality or region somebody means, or a refusal that suggests the nearest. */
export function askedPlace(
  { places }: Catalogue,
  {
    parameter,
    written,
    language,
  }: { readonly parameter: string; readonly written: string; readonly language: Language },
): Result<Place, Refusal> {
  if (places === undefined)
    return err(refusal('data/not-loaded', { value: language === 'sv' ? 'kommuner' : 'municipalities' }));
  const found = places.find(written);
  if (found.ok) return found;
  const { nearest } = found.error;
  return err(refusal('town/unknown', { parameter, value: written, ...(nearest === undefined ? {} : { nearest }) }));
}

export function placeOf(place: Place | undefined, language: Language) {
  return place === undefined ? null : { code: place.code, name: place.name[language], kind: place.kind };
}

/** Refusal of an answer that needs courses when none are loaded. */
export function noCourses(language: Language): Result<never, Refusal> {
  return err(refusal('data/not-loaded', { value: language === 'sv' ? 'kurser' : 'courses' }));
}
