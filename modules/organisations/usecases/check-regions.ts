import type { Refusal } from '#contract/errors.ts';
import { closest } from '#kit/closest.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';

const noCounty = {
  sv: 'det ska vara ett läns kod, som 22',
  en: 'it must be the code of a county, such as 22',
} as const;

/** Each county once, sorted; refused when one is not loaded. */
export function checkRegions(
  regions: readonly string[],
  known: ReadonlyMap<string, string>,
  language: Language,
): Result<readonly string[], Refusal> {
  const unknown = regions.find((region) => !known.has(region));
  if (unknown === undefined) return ok([...new Set(regions)].toSorted());
  const nearest = closest(unknown, known.keys());
  const details = { parameter: 'regions', value: unknown, reason: noCounty[language] };
  return err({ code: 'request/invalid-value', details: nearest === undefined ? details : { ...details, nearest } });
}
