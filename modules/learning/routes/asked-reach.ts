import type { CourseSearch } from '#contract/courses.ts';
import { type Refusal, refusal } from '#contract/errors.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import type { Reach } from '../domain/reach.ts';
import { askedPlace } from './asked-place.ts';

const needsPlace = { sv: 'ange också en plats att räkna från', en: 'give a place to measure from too' } as const;

/** The place somebody asks about and how far from it; undefined when she names none. */
export function askedReach(
  { place: written, maxKm, distanceStudy, sort }: Pick<CourseSearch, 'place' | 'maxKm' | 'distanceStudy' | 'sort'>,
  catalogue: Catalogue,
  language: Language,
): Result<Reach | undefined, Refusal> {
  if (written === undefined) {
    const reason = needsPlace[language];
    if (maxKm !== undefined)
      return err(refusal('request/invalid-value', { parameter: 'maxKm', value: `${maxKm}`, reason }));
    if (sort === 'distance') return err(refusal('request/invalid-value', { parameter: 'sort', value: sort, reason }));
    return ok(undefined);
  }
  const place = askedPlace(catalogue, { parameter: 'place', written, language });
  if (!place.ok) return place;
  return ok({ place: place.value, km: maxKm ?? null, distanceStudy: distanceStudy !== 'none' });
}
