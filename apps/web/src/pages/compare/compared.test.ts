import { expect, test } from 'vitest';
import { comparedIn, toComparison, toList } from './compared.ts';

const list = { ssyk: '8131', region: '22', top: '20', sort: 'pay', compare: ['8344', '5323'] };

test('jobs chosen in the list stand in the comparison’s address, and are still chosen on the way back', () => {
  const there = toComparison(list, list.compare);
  expect(there).toMatchObject({ a: '8344', b: '5323', c: undefined, ssyk: '8131', region: '22' });
  expect(comparedIn(there)).toEqual(['8344', '5323']);
  expect(toList(there)).toMatchObject({ compare: ['8344', '5323'], ssyk: '8131', region: '22', sort: 'pay' });
});

test('one job twice is one, and a fourth has no place', () => {
  expect(comparedIn({ a: '8344', b: '8344' })).toEqual(['8344']);
  expect(comparedIn({ a: ['1', '2'], b: '3', c: '4' })).toEqual(['1', '2', '3']);
});
