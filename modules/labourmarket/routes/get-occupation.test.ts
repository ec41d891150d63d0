import { beforeAll, describe, expect, test } from 'vitest';
import { type Platform, platform } from '#test/composed.ts';
import { smallLand } from '#test/small-land.ts';

let land: Platform;
beforeAll(async () => {
  land = await platform();
  await land.take(smallLand);
});

describe('an occupation', () => {
  test('tells what it is, what it is also called and what it takes', async () => {
    const welder = await occupation('occupation/welder');
    expect(welder).toMatchObject({
      id: 'occupation/welder',
      label: { text: 'Svetsare', lang: 'sv' },
      definition: { text: 'Fogar metall.', lang: 'sv' },
      groups: [{ ssyk: '7212', label: { text: 'Svetsare och gasskärare' } }],
      occupations: [],
      level: 2,
    });
    expect(welder.titles.map(({ text }) => text)).toEqual(['Gassvetsare', 'Rörsvetsare', 'Pipe welder']);
    expect(welder.skills.map(({ tier, label }) => `${tier} ${label.text}`)).toEqual([
      'central Svetsning',
      'common Ritningsläsning',
      'group Truckkörning',
    ]);
    expect(welder.certificates.map(({ label }) => label.text)).toEqual(['Heta arbeten']);
    expect(welder.related.map(({ label }) => label.text)).toEqual(['Processoperatör, plast']);
    expect(welder).not.toHaveProperty('deprecated');
  });

  test('has the pay, the chances and the vacancies of its group', async () => {
    const welder = await occupation('occupation/welder', 'Västernorrland');
    expect(welder.pay).toEqual({ p10: 28_000, median: 33_000, p90: 40_000, year: null, change: null });
    expect(welder.country).toMatchObject({
      place: { code: 'SE', name: 'Sverige' },
      assessments: [{ chances: 'medium', direction: 'same', area: 'country' }],
      vacancies: { region: null, country: 400, locationQuotient: null },
    });
    // 40 of the region's 100 vacancies against 400 of the country's 2 000.
    expect(welder.region).toMatchObject({
      place: { code: '22' },
      assessments: [{ chances: 'large', direction: 'increase', area: 'region' }],
      vacancies: { region: 40, country: 400, locationQuotient: 2, few: false },
    });
  });

  test('is told for every region; where nothing was assessed, what was for the country', async () => {
    const { regions } = await occupation('occupation/welder');
    expect(regions).toMatchObject([
      { place: { code: '23' }, assessments: [{ chances: 'medium', area: 'country' }], vacancies: { region: 10 } },
      { place: { code: '22' }, assessments: [{ chances: 'large', area: 'region' }], vacancies: { region: 40 } },
    ]);
  });

  test('comes in English where the reader asks for it', async () => {
    const { label, definition, country } = await land.answer(
      'getOccupation',
      { params: { id: 'occupation/welder' } },
      'en',
    );
    expect([label.text, definition?.text, country.place.name]).toEqual(['Welder', 'Joins metal.', 'Sweden']);
  });
});

describe('a group', () => {
  test('has the occupations inside it and what they take together', async () => {
    const operators = await occupation('8131');
    expect(operators).toMatchObject({
      label: { text: 'Maskinoperatörer, kemi' },
      definition: null,
      groups: [{ ssyk: '8131' }],
      occupations: [{ id: 'occupation/chemist' }, { id: 'occupation/moulder' }],
    });
    expect(operators.skills.map(({ tier, label }) => `${tier} ${label.text}`)).toEqual([
      'central Processtyrning',
      'central Kemi',
      'common Truckkörning',
    ]);
    expect(operators.certificates.map(({ label }) => label.text)).toEqual(['Truckkort']);
    expect(operators.related.map(({ id }) => id)).toEqual(['occupation/controller', 'occupation/welder']);
  });

  test('that nobody assessed here and nobody advertises for here says so in its figures', async () => {
    const nurses = await occupation('2221', '22');
    expect(nurses).toMatchObject({ occupations: [], skills: [], pay: null, level: 4 });
    // "No assessment" is written out for the region, so the country's is told; 27 of 540 vacancies were expected.
    expect(nurses.region).toMatchObject({
      assessments: [{ chances: 'large', area: 'country' }],
      vacancies: { region: 0, country: 540, locationQuotient: 0, few: false },
    });
  });

  test('keeps a missing median missing', async () => {
    expect((await occupation('8192')).pay).toMatchObject({ p10: 27_000, median: null, p90: 38_000 });
  });
});

test('every kind of figure names its source', async () => {
  const { sources } = await occupation('occupation/welder');
  expect(Object.keys(sources).toSorted()).toEqual([
    'forecast',
    'groups',
    'pay',
    'skills',
    'titles',
    'transitions',
    'vacancies',
  ]);
  expect(sources.skills?.map(({ title }) => title)).toContain('occupation-skills.csv');
  expect(sources.forecast?.[0]).toMatchObject({ title: 'forecast.csv', hitRate: expect.stringContaining('utfall') });
});

test('an unknown occupation is refused; a code with the nearest code', async () => {
  expect(await land.refusal('getOccupation', { params: { id: 'occupation/juggler' } })).toEqual({
    code: 'occupation/unknown',
    details: { parameter: 'id', value: 'occupation/juggler' },
  });
  expect(await land.refusal('getOccupation', { params: { id: '8133' } })).toMatchObject({
    details: { nearest: '8131' },
  });
});

test('a misspelt region is refused with the nearest', async () => {
  const asked = { params: { id: '8131' }, query: { region: 'Jamtlnd' } };
  expect(await land.refusal('getOccupation', asked)).toEqual({
    code: 'place/unknown',
    details: { parameter: 'region', value: 'Jamtlnd', nearest: 'Jämtland' },
  });
});

test('an occupation that newer data lacks keeps its name and the figures of its group, and is marked', async () => {
  await land.take({
    ...smallLand,
    'occupations.csv': dropped(smallLand['occupations.csv']),
    'occupation-skills.csv': dropped(smallLand['occupation-skills.csv']),
    'related.csv': dropped(smallLand['related.csv']),
  });
  expect(await occupation('occupation/welder')).toMatchObject({
    label: { text: 'Svetsare', lang: 'sv' },
    deprecated: true,
    definition: null,
    groups: [{ ssyk: '7212' }],
    skills: [],
    pay: { median: 33_000 },
    country: { vacancies: { country: 400 } },
  });
});

function dropped(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/\bwelder\b/.test(line))
    .join('\n');
}

function occupation(id: string, region?: string) {
  return land.answer('getOccupation', { params: { id }, query: region === undefined ? {} : { region } });
}
