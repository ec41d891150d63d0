import type { RegionOccupation, RegionPage } from '#contract/regions.ts';
import { bestChances, worstChances } from './market.ts';

type Lists = Pick<
  RegionPage,
  'bestChances' | 'worstChances' | 'mostVacancies' | 'overRepresented' | 'underRepresented'
>;

type Assessed = Pick<RegionOccupation, 'assessments'>;

const directionRank = { increase: 1, same: 0, decrease: -1 } as const;

/** The region's occupations in the orders its page shows; the first `top` of each. */
export function rankRegion(occupations: readonly RegionOccupation[], top: number): Lists {
  const quotients = occupations.filter(({ vacancies }) => !vacancies.few && vacancies.locationQuotient !== null);
  return {
    bestChances: ordered(occupations.filter(isBest), outlook).slice(0, top),
    worstChances: ordered(occupations.filter(isWorst), (one) => -outlook(one)).slice(0, top),
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

/** What is assessed for the country only says nothing about this region. */
function assessedHere({ assessments }: Assessed): RegionOccupation['assessments'] {
  return assessments.filter(({ area, chances }) => area === 'region' && chances !== null);
}

/** How many of the occupation groups are assessed for the region, and for how many all who assessed them agree. */
export function countChances(occupations: readonly Assessed[]) {
  return {
    assessed: occupations.filter((one) => assessedHere(one).length > 0).length,
    largeChances: occupations.filter(isBest).length,
    smallChances: occupations.filter(isWorst).length,
  };
}

function isBest(one: Assessed): boolean {
  return worstChances(assessedHere(one)) === 'large';
}

function isWorst(one: Assessed): boolean {
  return bestChances(assessedHere(one)) === 'small';
}

/** Where demand is heading, the mean of those who assessed it. */
function outlook(one: RegionOccupation): number {
  const directions = assessedHere(one).flatMap(({ direction }) => (direction === null ? [] : directionRank[direction]));
  return directions.reduce<number>((total, value) => total + value, 0) / Math.max(directions.length, 1);
}

function vacanciesHere({ vacancies }: RegionOccupation): number {
  return vacancies.region ?? 0;
}

function quotient({ vacancies }: RegionOccupation): number {
  return vacancies.locationQuotient ?? 1;
}

/** Highest first; then by vacancies, then by code, so that the order is the same every time. */
function ordered(occupations: readonly RegionOccupation[], by: (one: RegionOccupation) => number): RegionOccupation[] {
  return occupations.toSorted(
    (a, b) => by(b) - by(a) || vacanciesHere(b) - vacanciesHere(a) || (a.ssyk < b.ssyk ? -1 : 1),
  );
}
