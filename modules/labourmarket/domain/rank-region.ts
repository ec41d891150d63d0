import type { RegionOccupation, RegionPage } from '#contract/regions.ts';
import { bestChances, worstChances } from './market.ts';

type Lists = Pick<
  RegionPage,
  'bestChances' | 'worstChances' | 'mostVacancies' | 'overRepresented' | 'underRepresented'
>;

const chanceRank = { large: 3, medium: 2, small: 1 } as const;
const directionRank = { increase: 1, same: 0, decrease: -1 } as const;

/** The region's occupations in the orders its page shows; the first `top` of each. */
export function rankRegion(occupations: readonly RegionOccupation[], top: number): Lists {
  // What is assessed for the country only says nothing about this region.
  const assessed = occupations.filter(({ assessments }) =>
    assessments.some(({ area, chances }) => area === 'region' && chances !== null),
  );
  const quotients = occupations.filter(({ vacancies }) => !vacancies.few && vacancies.locationQuotient !== null);
  return {
    bestChances: ordered(assessed.filter(isBest), outlook).slice(0, top),
    worstChances: ordered(assessed.filter(isWorst), (one) => -outlook(one)).slice(0, top),
    mostVacancies: ordered(occupations, vacanciesHere)
      .filter((one) => vacanciesHere(one) > 0)
      .slice(0, top),
    overRepresented: ordered(quotients, quotient)
      .filter((one) => quotient(one) > 1)
      .slice(0, top),
    underRepresented: ordered(quotients, (one) => -quotient(one))
      .filter((one) => quotient(one) < 1)
      .slice(0, top),
  };
}

function isBest({ assessments }: RegionOccupation): boolean {
  return worstChances(assessments) === 'large';
}

function isWorst({ assessments }: RegionOccupation): boolean {
  return bestChances(assessments) === 'small';
}

/** Chances first, then where demand is heading. */
function outlook({ assessments }: RegionOccupation): number {
  const values = assessments.map(
    ({ chances, direction }) =>
      (chances === null ? 0 : chanceRank[chances] * 10) + (direction === null ? 0 : directionRank[direction]),
  );
  return values.reduce((total, value) => total + value, 0) / Math.max(values.length, 1);
}

function vacanciesHere({ vacancies }: RegionOccupation): number {
  return vacancies.region ?? 0;
}

function quotient({ vacancies }: RegionOccupation): number {
  return vacancies.locationQuotient ?? 1;
}

/** Highest first; then by vacancies, then by code, so that the order is the same every time. */
function ordered(occupations: readonly RegionOccupation[], by: (one: RegionOccupation) => number): RegionOccupation[] {
  return [...occupations].sort(
    (a, b) => by(b) - by(a) || vacanciesHere(b) - vacanciesHere(a) || (a.ssyk < b.ssyk ? -1 : 1),
  );
}
