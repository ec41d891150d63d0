import { expect, test } from 'vitest';
import type { RegionOccupation } from '#contract/regions.ts';
import { transitionDemand } from './transition-demand.ts';

const advertised = (ssyk: string, region: number, country: number): RegionOccupation => ({
  ssyk,
  label: { text: ssyk, lang: 'sv' },
  assessments: [],
  vacancies: { region, country, locationQuotient: null, few: false },
});
const county = [
  advertised('9610', 20, 100),
  advertised('5330', 60, 200),
  advertised('7126', 0, 50),
  advertised('4111', 20, 650),
];

test('demand is green by the vacancies of the groups that count as green, here and in the country', () => {
  const green = transitionDemand(county, 'green', (ssyk) => ['9610', '7126'].includes(ssyk));
  expect(green).toMatchObject({ kind: 'green', vacancies: 20, share: 0.2, countryShare: 0.15, groups: 2 });
});

test('the groups most advertised here are named, those without any are not', () => {
  const { mostVacancies } = transitionDemand(county, 'green', () => true);
  expect(mostVacancies.map(({ ssyk }) => ssyk)).toEqual(['5330', '4111', '9610']);
});

test('a county without vacancies has no demand', () => {
  expect(transitionDemand([], 'care', () => true)).toMatchObject({ vacancies: 0, share: 0, countryShare: 0 });
});
