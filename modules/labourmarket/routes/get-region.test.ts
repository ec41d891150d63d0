import { beforeAll, describe, expect, test } from 'vitest';
import type { RegionOccupation } from '#contract/regions.ts';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take(smallLand);
});

describe('Västernorrland', () => {
  test('has its name, its vacancies beside the country’s, and its municipalities with theirs', async () => {
    expect(await region('22')).toMatchObject({
      place: { code: '22', name: 'Västernorrlands län' },
      vacancies: 100,
      countryVacancies: 2000,
      municipalities: [
        { code: '2283', name: 'Sollefteå', vacancies: 7 },
        { code: '2281', name: 'Sundsvall', vacancies: 50 },
      ],
    });
  });

  test('advertises for welders most', async () => {
    expect(counts((await region('22')).mostVacancies)).toEqual(['7212: 40', '5321: 37', '8131: 20', '8192: 3']);
  });

  test('has more vacancies for operators and welders than the country leads one to expect', async () => {
    // A twentieth of the country's: 5 of 100 for operators, 20 of 400 for welders. For process controllers 3 of 60:
    // too few to say. Of 900 for assistant nurses 45, of 540 for nurses 27.
    const { overRepresented, underRepresented } = await region('22');
    expect(quotients(overRepresented)).toEqual(['8131: 4', '7212: 2']);
    expect(quotients(underRepresented)).toEqual(['2221: 0', '5321: 0.82']);
  });

  test('has large chances for welders; assistant nurses differ, the others are assessed for the country only', async () => {
    const { bestChances, worstChances } = await region('22');
    expect(bestChances).toMatchObject([
      { ssyk: '7212', assessments: [{ chances: 'large', direction: 'increase', area: 'region' }] },
    ]);
    expect(worstChances).toEqual([]);
  });
});

describe('Jämtland', () => {
  test('has small chances in both of the operators’ groups, in the order of their codes', async () => {
    const { bestChances, worstChances } = await region('23');
    expect(bestChances.map(({ ssyk }) => ssyk)).toEqual(['5321']);
    expect(worstChances.map(({ ssyk }) => ssyk)).toEqual(['8131', '8192']);
  });
});

test('lists end where they were asked to', async () => {
  expect(counts((await region('22', 1)).mostVacancies)).toEqual(['7212: 40']);
});

test('a region is found by name; labels and assessments come in the reader’s language', async () => {
  const answer = await land.answer('getRegion', { params: { code: 'vasternorrland' } }, 'en');
  expect(answer.place.name).toBe('Västernorrland County');
  expect(answer.mostVacancies[0]).toMatchObject({
    label: { text: 'Welders', lang: 'en' },
    assessments: [{ name: { text: 'Welders', lang: 'en' } }],
  });
});

test('every kind of figure names its source', async () => {
  const { sources } = await region('22');
  const files = Object.entries(sources).map(([kind, notes]) => [kind, notes.map(({ title }) => title)]);
  expect(Object.fromEntries(files)).toMatchObject({
    vacancies: expect.arrayContaining(['vacancies.csv']),
    forecast: expect.arrayContaining(['forecast.csv']),
    groups: expect.arrayContaining(['ssyk.csv']),
    places: ['places.csv'],
  });
  expect(sources.vacancies?.[0]).toMatchObject({ licence: 'CC0', date: '2025', synthetic: false });
});

test('a misspelt region is refused with the nearest', async () => {
  expect(await land.refusal('getRegion', { params: { code: 'Jämtlan' } })).toEqual({
    code: 'place/unknown',
    details: { parameter: 'code', value: 'Jämtlan', nearest: 'Jämtland' },
  });
});

test('without groups, or without places, the refusal says which are missing', async () => {
  const bare = await platform();
  await bare.take({ 'places.csv': smallLand['places.csv'] });
  expect(await bare.refusal('getRegion', { params: { code: '22' } })).toEqual({
    code: 'data/not-loaded',
    details: { value: 'yrkesgrupper' },
  });
  const barer = await platform();
  await barer.take({ 'ssyk.csv': smallLand['ssyk.csv'] });
  expect(await barer.refusal('getRegion', { params: { code: '22' } }, 'en')).toEqual({
    code: 'data/not-loaded',
    details: { value: 'regions' },
  });
});

function region(code: string, top?: number) {
  return land.answer('getRegion', { params: { code }, query: top === undefined ? {} : { top } });
}

function counts(occupations: readonly RegionOccupation[]): readonly string[] {
  return occupations.map(({ ssyk, vacancies }) => `${ssyk}: ${vacancies.region}`);
}

function quotients(occupations: readonly RegionOccupation[]): readonly string[] {
  return occupations.map(
    ({ ssyk, vacancies: { locationQuotient } }) => `${ssyk}: ${Number(locationQuotient?.toFixed(2))}`,
  );
}
