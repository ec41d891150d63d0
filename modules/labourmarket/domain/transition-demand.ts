import type { TransitionKind } from '#contract/figures.ts';
import type { RegionOccupation, TransitionDemand } from '#contract/regions.ts';

const mostNamed = 5;

/** How much of the region's vacancies, and of the country's, lie in groups that count as a transition's. */
export function transitionDemand(
  occupations: readonly RegionOccupation[],
  kind: TransitionKind,
  counts: (ssyk: string, kind: TransitionKind) => boolean,
): TransitionDemand {
  const own = occupations.filter(({ ssyk }) => counts(ssyk, kind));
  const here = sum(own, ({ vacancies }) => vacancies.region ?? 0);
  const allHere = sum(occupations, ({ vacancies }) => vacancies.region ?? 0);
  const everywhere = sum(own, ({ vacancies }) => vacancies.country ?? 0);
  const allEverywhere = sum(occupations, ({ vacancies }) => vacancies.country ?? 0);
  return {
    kind,
    vacancies: here,
    share: here / Math.max(allHere, 1),
    countryShare: everywhere / Math.max(allEverywhere, 1),
    groups: own.length,
    mostVacancies: own
      .filter(({ vacancies }) => (vacancies.region ?? 0) > 0)
      .toSorted((a, b) => (b.vacancies.region ?? 0) - (a.vacancies.region ?? 0) || (a.ssyk < b.ssyk ? -1 : 1))
      .slice(0, mostNamed),
  };
}

function sum(occupations: readonly RegionOccupation[], of: (one: RegionOccupation) => number): number {
  return occupations.reduce((total, one) => total + of(one), 0);
}
