import type { RegionFigures } from '#contract/occupations.ts';

/** How strongly an area is coloured; each band also has its own shape. */
export type Band = 'high' | 'middle' | 'low' | 'none';

export interface MapArea {
  readonly code: string;
  readonly name: string;
  readonly band: Band;
  readonly href: string;
  readonly current: boolean;
}

const chanceBands = { large: 'high', medium: 'middle', small: 'low' } as const;

/** The first assessment made for the region itself; one for the whole country says nothing on a map. */
export function chancesBand({ assessments }: RegionFigures): Band {
  const own = assessments.find(({ area, chances }) => area === 'region' && chances !== null);
  return own?.chances == null ? 'none' : chanceBands[own.chances];
}

/** Whether the occupation is more, about as or less common in the region's advertisements than in the country's. */
export function shareBand({ vacancies: { locationQuotient, few } }: RegionFigures): Band {
  if (few || locationQuotient === null) return 'none';
  if (locationQuotient >= 1.2) return 'high';
  return locationQuotient > 0.8 ? 'middle' : 'low';
}
