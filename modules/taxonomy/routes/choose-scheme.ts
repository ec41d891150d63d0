import { type Refusal, refusal } from '#contract/errors.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Scheme } from '../domain/scheme.ts';

/** The scheme asked for, or the one that serves the language best. */
export function chooseScheme(
  catalogue: Catalogue,
  name: string | undefined,
  language: Language,
): Result<Scheme, Refusal> {
  const scheme = name === undefined ? catalogue.schemeFor(language) : catalogue.scheme(name);
  if (scheme !== undefined) return ok(scheme);
  const allowed = catalogue.skillSchemes.map((loaded) => loaded.name);
  if (name === undefined)
    return err(refusal('data/not-loaded', { value: language === 'sv' ? 'kompetenser' : 'skills' }));
  const nearest = closest(name, allowed);
  const known = { parameter: 'scheme', value: name, allowed };
  return err(refusal('scheme/not-loaded', nearest === undefined ? known : { ...known, nearest }));
}
