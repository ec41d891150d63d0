import { OccupationPage, OccupationParams, OccupationQuery } from '../occupations.ts';
import { MapQuery, RegionPage, RegionParams, RegionQuery, RegionTotals } from '../regions.ts';
import { get, type Route } from '../route.ts';

export const labourmarketRoutes = {
  getOccupation: {
    ...get,
    path: '/occupations/{id}',
    summary: 'An occupation or occupation group: skills, related, chances, vacancies and pay.',
    params: OccupationParams,
    query: OccupationQuery,
    response: OccupationPage,
    errors: ['occupation/unknown', 'place/unknown', 'data/not-loaded'],
  },
  getRegion: {
    ...get,
    path: '/regions/{code}',
    summary: 'A region: best and worst chances, vacancies, over- and under-represented occupations.',
    params: RegionParams,
    query: RegionQuery,
    response: RegionPage,
    errors: ['place/unknown', 'data/not-loaded'],
  },
  listRegionTotals: {
    ...get,
    path: '/region-totals',
    summary: 'The regions side by side: vacancies, and how many occupation groups have large or small chances.',
    query: MapQuery,
    response: RegionTotals,
    errors: ['data/not-loaded'],
  },
} as const satisfies Record<string, Route>;
