import { asList, type Choices } from '../../paths.ts';

/** How many courses are shown at first, and how many more at a time. */
export const pageSize = 20;
/** So many pages at most; who wants more had better narrow the search. */
export const mostPages = 15;

/** How many pages of courses the address asks for. */
export function pagesIn(search: Choices): number {
  const asked = Number(asList(search['pages'])[0] ?? 1);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, mostPages) : 1;
}

/** What the API is asked: the county she has chosen is the place unless another is named. */
export function questionOf({ pages: _pages, region, ...asked }: Choices): Choices {
  return { ...asked, place: asked['place'] ?? region };
}

const paceChoices = {
  full: { minPace: '100', maxPace: undefined },
  'at-least-half': { minPace: '50', maxPace: undefined },
  'at-most-half': { minPace: undefined, maxPace: '50' },
  'at-most-quarter': { minPace: undefined, maxPace: '25' },
} as const;
export type PaceChoice = keyof typeof paceChoices;

/** The choice of pace an address stands for; `other` when it is none of them. */
export function paceIn(search: Choices): PaceChoice | 'other' | '' {
  const [minPace] = asList(search['minPace']);
  const [maxPace] = asList(search['maxPace']);
  if (minPace === undefined && maxPace === undefined) return '';
  const names = Object.keys(paceChoices) as PaceChoice[];
  return (
    names.find((name) => paceChoices[name].minPace === minPace && paceChoices[name].maxPace === maxPace) ?? 'other'
  );
}

const everyStatus = ['active', 'start-not-published', 'past'] as const;

/** The address that a filled-in form stands for; what it does not hold stays as it was. */
export function searchOf(form: FormData, before: Choices): Choices {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const pace = text('pace');
  const place = text('place');
  return {
    ...before,
    region: undefined,
    pages: undefined,
    q: text('q'),
    place,
    // Without a place there is nothing to measure from.
    maxKm: place === '' ? undefined : text('maxKm'),
    distanceStudy: text('distanceStudy'),
    ...(pace === 'other' ? {} : (paceChoices[pace as PaceChoice] ?? { minPace: undefined, maxPace: undefined })),
    startFrom: text('startFrom'),
    startTo: text('startTo'),
    asOf: text('asOf'),
    sort: text('sort'),
    level: form.getAll('level').filter((level) => typeof level === 'string'),
    status: form.get('past') === null ? undefined : everyStatus,
  };
}

export function showsPast(search: Choices): boolean {
  return asList(search['status']).includes('past');
}

/** The same search with those that have begun. */
export function withPast(search: Choices): Choices {
  return { ...search, pages: undefined, status: everyStatus };
}
