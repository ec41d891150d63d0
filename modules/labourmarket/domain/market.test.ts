import { describe, expect, test } from 'vitest';
import {
  bestChances,
  type Forecast,
  Market,
  type MarketContent,
  type Pay,
  payFigures,
  worstChances,
} from './market.ts';

describe('vacancies', () => {
  // The region has 100 of the country's 2 000 vacancies: a twentieth is what one expects of each group.
  const market = marketOf({
    vacancies: {
      SE: { '7212': 400, '8131': 100, '2221': 1460, '0310': 40 },
      '22': { '7212': 40, '8131': 20, '2221': 37, '0310': 3 },
    },
  });

  test('over-represented: twice as many here as the country’s share leads one to expect', () => {
    expect(market.vacanciesOf(['7212'], '22')).toEqual({ region: 40, country: 400, locationQuotient: 2, few: false });
  });

  test('under-represented: 37 where 73 were expected', () => {
    expect(market.vacanciesOf(['2221'], '22').locationQuotient).toBeCloseTo(37 / 73);
  });

  test('3 where 2 were expected are too few to say anything', () => {
    expect(market.vacanciesOf(['0310'], '22')).toMatchObject({ locationQuotient: 1.5, few: true });
  });

  test('of several groups are counted together', () => {
    // 60 here, 500 in the country: 25 expected.
    expect(market.vacanciesOf(['7212', '8131'], '22')).toEqual({
      region: 60,
      country: 500,
      locationQuotient: 2.4,
      few: false,
    });
  });

  test('without a region are the country’s alone', () => {
    expect(market.vacanciesOf(['7212'], null)).toEqual({
      region: null,
      country: 400,
      locationQuotient: null,
      few: false,
    });
  });

  test('of a group nobody advertises for have no quotient', () => {
    expect(market.vacanciesOf(['9999'], '22')).toEqual({ region: 0, country: 0, locationQuotient: null, few: true });
  });

  test('none here where many were expected are not few', () => {
    expect(market.vacanciesOf(['2221'], '23')).toMatchObject({ region: 0 });
    // A region with 30 vacancies, all for welders: 1 460 ⁄ 2 000 of them, about 22, were expected to be for nurses.
    const other = marketOf({ vacancies: { SE: { '7212': 540, '2221': 1460 }, '23': { '7212': 30 } } });
    expect(other.vacanciesOf(['2221'], '23')).toEqual({ region: 0, country: 1460, locationQuotient: 0, few: false });
  });

  test('add up to the place’s total', () => {
    expect([market.total('SE'), market.total('22'), market.total('99')]).toEqual([2000, 100, 0]);
  });
});

describe('an assessment', () => {
  test('is the region’s own where there is one', () => {
    expect(assessed({ SE: ['large', 'increase'], '22': ['small', 'same'] }, '22')).toEqual([
      expect.objectContaining({ chances: 'small', direction: 'same', area: 'region' }),
    ]);
  });

  test('is the country’s where the region has none, and says so', () => {
    expect(assessed({ SE: ['large', 'increase'] }, '22')).toMatchObject([{ chances: 'large', area: 'country' }]);
    expect(assessed({ SE: ['large', 'increase'], '22': [null, null] }, '22')).toMatchObject([{ area: 'country' }]);
  });

  test('that is half given stays half given: nothing is filled in from the country', () => {
    expect(assessed({ SE: ['large', 'increase'], '22': [null, 'same'] }, '22')).toMatchObject([
      { chances: null, direction: 'same', area: 'region' },
    ]);
  });

  test('that nobody made is no assessment of the region', () => {
    expect(assessed({}, '22')).toMatchObject([{ chances: null, direction: null, area: 'region' }]);
  });

  test('without a region is the country’s', () => {
    expect(assessed({ SE: ['medium', null], '22': ['small', 'same'] }, null)).toMatchObject([
      { chances: 'medium', direction: null, area: 'country' },
    ]);
  });

  test('of a part of the group says so, beside the others of the group', () => {
    const forecasts = [forecast({ name: { sv: 'Svetsare' } }), forecast({ name: { sv: 'Dykare' }, partOfGroup: true })];
    const market = marketOf({ forecasts: { '7212': forecasts } });
    expect(market.assessmentsOf(['7212'], null, 'sv')).toMatchObject([
      { name: { text: 'Svetsare' }, partOfGroup: false },
      { name: { text: 'Dykare' }, partOfGroup: true },
    ]);
  });

  test('that covers two of the groups asked about is told once', () => {
    const both = forecast({ name: { sv: 'Svetsare och plåtslagare' } });
    const market = marketOf({ forecasts: { '7212': [both], '7213': [both] } });
    expect(market.assessmentsOf(['7212', '7213'], null, 'sv')).toHaveLength(1);
  });

  test('is named in the other language where the reader’s is missing', () => {
    const market = marketOf({ forecasts: { '7212': [forecast({ name: { sv: 'Svetsare' } })] } });
    expect(market.assessmentsOf(['7212'], null, 'en')).toMatchObject([{ name: { text: 'Svetsare', lang: 'sv' } }]);
  });

  test('of several, the best and the worst are found; nulls are neither', () => {
    const several = assessed({ SE: ['small', null] }, null).concat(
      assessed({ SE: [null, null] }, null),
      assessed({ SE: ['medium', null] }, null),
    );
    expect([bestChances(several), worstChances(several)]).toEqual(['medium', 'small']);
    expect([bestChances([]), worstChances([])]).toEqual([null, null]);
  });

  type Given = Readonly<
    Record<string, readonly ['small' | 'medium' | 'large' | null, 'decrease' | 'same' | 'increase' | null]>
  >;

  function assessed(given: Given, region: string | null) {
    const values = Object.entries(given).map(
      ([place, [chances, direction]]) => [place, { chances, direction }] as const,
    );
    return marketOf({ forecasts: { '7212': [forecast({ values: new Map(values) })] } }).assessmentsOf(
      ['7212'],
      region,
      'sv',
    );
  }
});

describe('pay', () => {
  const market = marketOf({ pay: { '7212': pay({ median: 33_000 }), '8131': pay({ median: null }) } });

  test('is one group’s: percentiles of several cannot be joined', () => {
    expect(market.payOf(['7212'])?.median).toBe(33_000);
    expect(market.payOf(['7212', '8131'])).toBeNull();
    expect(market.payOf([])).toBeNull();
    expect(market.payOf(['9999'])).toBeNull();
  });

  test('changes by the difference of the medians, as a share of the present one', () => {
    expect(payFigures(pay({ median: 33_000 }), pay({ median: 30_000 }))?.change).toEqual({
      amount: 3000,
      share: 0.1,
      sameYear: true,
      yearStated: true,
    });
  });

  test('of another year is compared, and said to be', () => {
    const change = payFigures(pay({ median: 27_000, year: 2024 }), pay({ median: 30_000, year: 2022 }))?.change;
    expect(change).toEqual({ amount: -3000, share: -0.1, sameYear: false, yearStated: true });
  });

  test('without a median on either side has no change', () => {
    expect(payFigures(pay({ median: null }), pay({ median: 30_000 }))?.change).toBeNull();
    expect(payFigures(pay({ median: 33_000 }), pay({ median: null }))?.change).toBeNull();
    expect(payFigures(pay({ median: 33_000 }), null)?.change).toBeNull();
    expect(payFigures(null, pay({ median: 30_000 }))).toBeNull();
  });

  function pay(part: Partial<Pay>): Pay {
    return { p10: 25_000, median: 30_000, p90: 40_000, year: 2024, ...part };
  }
});

function forecast(part: Partial<Forecast>): Forecast {
  return { name: { sv: 'Svetsare' }, partOfGroup: false, values: new Map(), ...part };
}

function marketOf(told: {
  vacancies?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  forecasts?: Readonly<Record<string, readonly Forecast[]>>;
  pay?: Readonly<Record<string, Pay>>;
}): Market {
  const { vacancies = {}, forecasts = {}, pay = {} } = told;
  const content: MarketContent = {
    vacancies: new Map(Object.entries(vacancies).map(([place, counts]) => [place, new Map(Object.entries(counts))])),
    forecasts: new Map(Object.entries(forecasts)),
    pay: new Map(Object.entries(pay)),
  };
  return new Market(content);
}
