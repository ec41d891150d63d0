import { describe, expect, test } from 'vitest';
import { type Arrangeable, arrangeNextJobs } from './arrange-next-jobs.ts';

describe('a floor under pay', () => {
  const jobs = [job('1111', { pay: 30_000 }), job('2222', { pay: 29_999 }), job('3333', { pay: null })];

  test('lets through what pays as much', () => {
    expect(codes(jobs, { payFloor: 30_000 })).toEqual(['1111']);
  });

  test('stops jobs without a figure too, and counts them', () => {
    expect(arrangeNextJobs(jobs, { payFloor: 30_000 }).filteredOut).toEqual({ payFloor: 2, chances: 0, level: 0 });
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

test('a job that several filters stop is counted under the first', () => {
  const stopped = job('1111', { pay: 20_000, chances: 'small', level: 4 });
  const wishes = { payFloor: 30_000, chances: 'medium', level: 2 } as const;
  expect(arrangeNextJobs([stopped], wishes).filteredOut).toEqual({ payFloor: 1, chances: 0, level: 0 });
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

  test('arranges the forty nearest: the best paid of all is no next job', () => {
    const far = job('9999', { score: 0.01, pay: 90_000 });
    const many = Array.from({ length: 40 }, (_, place) =>
      job(`${1000 + place}`, { score: 1 - place / 100, pay: 30_000 }),
    );
    expect(codes([...many, far], { sort: 'pay', top: 3 })).toEqual(['1000', '1001', '1002']);
    expect(codes([...many, far], { sort: 'pay', top: 41 })[0]).toBe('9999');
  });
});

test('the list ends at twenty unless asked otherwise', () => {
  const many = Array.from({ length: 30 }, (_, place) => job(`${1000 + place}`, {}));
  expect(codes(many, {})).toHaveLength(20);
  expect(codes(many, { top: 5 })).toEqual(['1000', '1001', '1002', '1003', '1004']);
});

function codes(jobs: readonly Arrangeable[], wishes: Parameters<typeof arrangeNextJobs>[1]): readonly string[] {
  return arrangeNextJobs(jobs, wishes).jobs.map(({ ssyk }) => ssyk);
}

function job(ssyk: string, part: Partial<Arrangeable>): Arrangeable {
  return { ssyk, score: 0.5, closeness: 0.5, pay: null, chances: null, vacancies: 0, level: null, ...part };
}
