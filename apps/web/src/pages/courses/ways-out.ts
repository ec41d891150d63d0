import type { CourseHits } from '#contract/courses.ts';
import type { Language } from '#kit/language.ts';
import { queries, queryClient } from '../../api.ts';
import { questionOf } from '../../forms/courses/question.ts';
import { asList, type Choices } from '../../paths.ts';

export const loosenings = [
  'wider',
  'anywhere',
  'distance-study',
  'any-pace',
  'any-start',
  'any-level',
  'past',
  'any-words',
  'any-skill',
  'any-occupation',
  'subject-only',
] as const;
export type Loosening = (typeof loosenings)[number];

/** A search with one wish loosened that finds something. */
export interface WayOut {
  readonly loosening: Loosening;
  readonly search: Choices;
  readonly total: number;
  /** What lies nearest, when the place is what was loosened. */
  readonly nearest: CourseHits['hits'][number] | undefined;
}

/** Kilometres that a wider search goes. */
export const widerKm = 100;
const farthestKm = '2000';

const subjects = ['q', 'skill', 'occupation', 'ssyk'] as const;

/** What can be loosened in a search, in the order that costs her least; undefined where there is nothing to loosen. */
export function loosened(search: Choices, loosening: Loosening): Choices | undefined {
  const has = (...names: readonly string[]) => names.some((name) => asList(search[name]).length > 0);
  const without = (...names: readonly string[]) =>
    has(...names) ? { ...search, ...Object.fromEntries(names.map((name) => [name, undefined])) } : undefined;
  const { place } = questionOf(search);
  switch (loosening) {
    case 'wider':
      if (place === undefined || Number(asList(search['maxKm'])[0] ?? 0) >= widerKm) return undefined;
      return { ...search, region: undefined, place, maxKm: String(widerKm) };
    case 'anywhere':
      return without('place', 'region', 'maxKm');
    case 'distance-study':
      return without('distanceStudy');
    case 'any-pace':
      return without('minPace', 'maxPace');
    case 'any-start':
      return without('startFrom', 'startTo');
    case 'any-level':
      return without('level');
    case 'past':
      return asList(search['status']).includes('past')
        ? undefined
        : { ...search, status: ['active', 'start-not-published', 'past'] };
    case 'any-words':
      return without('q');
    case 'any-skill':
      return without('skill');
    case 'any-occupation':
      return without('occupation', 'ssyk');
    case 'subject-only':
      return has('place', 'region', 'distanceStudy', 'minPace', 'maxPace', 'startFrom', 'startTo', 'level')
        ? Object.fromEntries([...subjects, 'asOf'].map((name) => [name, search[name]]))
        : undefined;
  }
}

/**
 * Searches near one that found nothing: each loosens one wish, and finds something. Only where no single wish is in
 * the way are all of them but the subject given up at once.
 */
export async function loadWaysOut(lang: Language, search: Choices): Promise<readonly WayOut[]> {
  const single = loosenings.filter((loosening) => loosening !== 'subject-only');
  const ways = (await Promise.all(single.map((loosening) => wayOut(lang, search, loosening)))).flat();
  return ways.length > 0 ? ways : wayOut(lang, search, 'subject-only');
}

async function wayOut(lang: Language, search: Choices, loosening: Loosening): Promise<readonly WayOut[]> {
  const loose = loosened({ ...search, pages: undefined }, loosening);
  // Everything there is answers no wish of hers.
  if (loose === undefined || !wishesSomething(loose)) return [];
  const question = loosening === 'anywhere' ? nearestFirst(search) : questionOf(loose);
  const { total, hits } = await queryClient.query(queries.courses(lang, { ...question, top: '1' }));
  const nearest = loosening === 'anywhere' || loosening === 'wider' ? hits[0] : undefined;
  return total === 0 ? [] : [{ loosening, search: loose, total, nearest }];
}

/** Everywhere, but still measured from her place. */
function nearestFirst(search: Choices): Choices {
  return { ...questionOf({ ...search, pages: undefined }), maxKm: farthestKm, sort: 'distance' };
}

function wishesSomething(search: Choices): boolean {
  return [...subjects, 'level'].some((name) => asList(search[name]).length > 0);
}
