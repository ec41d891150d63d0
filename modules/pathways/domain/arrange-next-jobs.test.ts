import { describe, expect, test } from 'vitest';
import type { NextQuery } from '#contract/next.ts';
import { type Arrangeable, arrangeNextJobs, limitsOf, type Present } from './arrange-next-jobs.ts';

describe('a floor under pay', () => {
  const jobs = [job('1111', { pay: 30_000 }), job('2222', { pay: 29_999 }), job('3333', { pay: null })];

  test('lets through what pays as much', () => {
    expect(codes(jobs, { payFloor: 30_000 })).toEqual(['1111']);
  });

  test('stops jobs without a figure too, and counts them', () => {
    expect(leftOut(jobs, { payFloor: 30_000 })).toEqual({ payFloor: ['2222', '3333'] });
  });
});

test('at least medium chances: small and not assessed are left out', () => {
  const jobs = [
    job('1111', { chances: 'large' }),
    job('2222', { chances: 'medium' }),
    job('3333', { chances: 'small' }),
    job('4444', { chances: null }),
  ];
  expect(codes(jobs, { chances: 'medium' })).toEqual(['1111', '2222']);
  expect(codes(jobs, { chances: 'large' })).toEqual(['1111']);
});

test('a highest level: a level that varies passes', () => {
  const jobs = [job('1111', { level: 2 }), job('2222', { level: 3 }), job('0310', { level: null })];
  expect(codes(jobs, { level: 2 })).toEqual(['1111', '0310']);
});

test('each filter tells all that it stops, and what passes them all is counted', () => {
  const jobs = [
    job('1111', { pay: 20_000, chances: 'small', level: 4 }),
    job('2222', { chances: 'small' }),
    job('3333', {}),
  ];
  const wishes = { payFloor: 30_000, chances: 'medium', level: 2 } as const;
  expect(leftOut(jobs, wishes)).toEqual({ payFloor: ['1111'], chances: ['1111', '2222'], level: ['1111'] });
  expect(arrangeNextJobs(jobs, wishes, limitsOf(wishes, unknown)).matching).toBe(1);
});

test('jobs that nobody advertised in the county are left out when asked', () => {
  const jobs = [job('1111', { vacancies: 0 }), job('2222', { vacancies: 1 })];
  expect(codes(jobs, {})).toEqual(['1111', '2222']);
  expect(codes(jobs, { advertised: true })).toEqual(['2222']);
  expect(leftOut(jobs, { advertised: true })).toEqual({ advertised: ['1111'] });
});

describe('a floor as a share of present pay', () => {
  const jobs = [job('1111', { pay: 30_000 }), job('2222', { pay: 29_999 })];

  test('is told in kronor from the pay she has', () => {
    expect(codes(jobs, { payShare: 75 }, { pay: 40_000, level: 2 })).toEqual(['1111']);
    expect(limitsOf({ payShare: 75 }, { pay: 40_000, level: 2 })).toEqual({ payFloor: 30_000, level: null });
  });

  test('asks nothing when her pay is not known', () => {
    expect(codes(jobs, { payShare: 75 }, { pay: null, level: 2 })).toEqual(['1111', '2222']);
  });

  test('gives way to a higher floor in kronor', () => {
    expect(limitsOf({ payShare: 75, payFloor: 35_000 }, { pay: 40_000, level: 2 }).payFloor).toBe(35_000);
  });
});

test('levels within reach are counted from her own', () => {
  const jobs = [job('1111', { level: 3 }), job('2222', { level: 4 })];
  expect(codes(jobs, { levelsUp: 1 }, { pay: null, level: 2 })).toEqual(['1111']);
  expect(codes(jobs, { levelsUp: 1 }, { pay: null, level: null })).toEqual(['1111', '2222']);
});

test('jobs for which less demand is expected are left out when asked; what nobody assessed is not', () => {
  const jobs = [job('1111', { declining: true }), job('2222', {})];
  expect(codes(jobs, {})).toEqual(['1111', '2222']);
  expect(codes(jobs, { notDeclining: true })).toEqual(['2222']);
});

test('towards green jobs: only those that count as green', () => {
  const jobs = [job('1111', { transitions: ['green', 'digital'] }), job('2222', { transitions: ['care'] })];
  expect(codes(jobs, { towards: 'green' })).toEqual(['1111']);
  expect(leftOut(jobs, { towards: 'green' })).toEqual({ towards: ['2222'] });
});

describe('an order', () => {
  const jobs = [
    job('1111', { score: 0.9, closeness: 0.4, pay: 30_000, vacancies: 5, chances: 'small' }),
    job('2222', { score: 0.8, closeness: 0.9, pay: null, vacancies: 50, chances: null }),
    job('3333', { score: 0.7, closeness: 0.5, pay: 45_000, vacancies: 20, chances: 'large' }),
  ];

  test('is that of the rank unless asked otherwise', () => {
    expect(codes(jobs, {})).toEqual(['1111', '2222', '3333']);
  });

  test('by pay, vacancies, chances or closeness puts the highest first and the unknown last', () => {
    expect(codes(jobs, { sort: 'pay' })).toEqual(['3333', '1111', '2222']);
    expect(codes(jobs, { sort: 'vacancies' })).toEqual(['2222', '3333', '1111']);
    expect(codes(jobs, { sort: 'chances' })).toEqual(['3333', '1111', '2222']);
    expect(codes(jobs, { sort: 'closeness' })).toEqual(['2222', '3333', '1111']);
  });

  test('keeps the rank among equals', () => {
    const equals = [job('1111', { score: 0.9, pay: 30_000 }), job('2222', { score: 0.8, pay: 30_000 })];
    expect(codes(equals, { sort: 'pay' })).toEqual(['1111', '2222']);
  });

  const far = job('9999', { score: 0.01, closeness: 0.95, pay: 90_000 });
  const many = Array.from({ length: 40 }, (_, place) =>
    job(`${1000 + place}`, { score: 1 - place / 100, pay: 30_000 }),
  );

  test('arranges the forty highest ranked first: the best paid of all is no next job', () => {
    expect(codes([...many, far], { sort: 'pay', top: 3 })).toEqual(['1000', '1001', '1002']);
    expect(codes([...many, far], { sort: 'pay', top: 41 })[40]).toBe('9999');
  });

  test('is the same however many are asked for: more of the list changes nothing above it', () => {
    const jobs = Array.from({ length: 130 }, (_, place) =>
      job(`${1000 + place}`, { score: 1 - place / 200, pay: 20_000 + ((place * 7919) % 30_000), vacancies: place }),
    );
    for (const sort of ['pay', 'vacancies', 'chances', 'closeness', 'match'] as const) {
      const all = codes(jobs, { sort, top: 130 });
      for (const top of [10, 50, 100]) expect(codes(jobs, { sort, top })).toEqual(all.slice(0, top));
    }
  });

  test('by closeness looks at every job: it says nearest, however few work there', () => {
    expect(codes([...many, far], { sort: 'closeness', top: 1 })).toEqual(['9999']);
  });
});

test('the list ends at twenty unless asked otherwise', () => {
  const many = Array.from({ length: 30 }, (_, place) => job(`${1000 + place}`, {}));
  expect(codes(many, {})).toHaveLength(20);
  expect(codes(many, { top: 5 })).toEqual(['1000', '1001', '1002', '1003', '1004']);
});

type Asked = Partial<NextQuery>;
const unknown: Present = { pay: null, level: null };

function codes(jobs: readonly Arrangeable[], asked: Asked, present = unknown): readonly string[] {
  return arrangeNextJobs(jobs, asked, limitsOf(asked, present)).jobs.map(({ ssyk }) => ssyk);
}

/** The codes that each filter left out, without the filters that left out none. */
function leftOut(jobs: readonly Arrangeable[], asked: Asked): Readonly<Record<string, readonly string[]>> {
  const found = Object.entries(arrangeNextJobs(jobs, asked, limitsOf(asked, unknown)).leftOut);
  return Object.fromEntries(
    found.filter(([, left]) => left.length > 0).map(([filter, left]) => [filter, left.map(({ ssyk }) => ssyk)]),
  );
}

function job(ssyk: string, known: Partial<Arrangeable>): Arrangeable {
  return {
    ssyk,
    score: 0.5,
    closeness: 0.5,
    pay: 30_000,
    chances: 'medium',
    declining: false,
    vacancies: 10,
    level: 2,
    transitions: [],
    ...known,
  };
}
