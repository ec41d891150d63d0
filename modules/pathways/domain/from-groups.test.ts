import { expect, test } from 'vitest';
import { payKept, ranks } from './from-groups.ts';

test('pay is a share of the best paid of the groups she comes from, at most all of it; what is not known is as usual', () => {
  const from = [
    { group: 0, weight: 0.5 },
    { group: 1, weight: 0.5 },
  ];
  expect([...(payKept([20_000, 40_000, 30_000, 50_000, null], from) ?? [])]).toEqual([0.5, 1, 0.75, 1, 0.8125]);
});

test('without a known pay of hers nothing is said of pay', () => {
  expect(payKept([null, 30_000], [{ group: 0, weight: 1 }])).toBeUndefined();
  expect(payKept([30_000], [])).toBeUndefined();
});

test('the strongest comes first, of two as strong the one told first; none has no place', () => {
  expect([...ranks(Float64Array.from([0, 0.5, 0.9, 0.5]))]).toEqual([0, 2, 1, 3]);
});
