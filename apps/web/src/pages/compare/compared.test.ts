import { expect, test } from 'vitest';
import { comparedIn, toComparison, toList } from './compared.ts';

const list = { ssyk: '8131', region: '22', top: '20', sort: 'pay', compare: ['8344', '5323'] };

test('jobs chosen in the list go under the same name in the comparison, and are still chosen on the way back', () => {
  const there = toComparison(list, list.compare);
  expect(there).toMatchObject({ compare: ['8344', '5323'], top: undefined, ssyk: '8131', region: '22' });
  expect(comparedIn(there)).toEqual(['8344', '5323']);
  expect(toList(there)).toMatchObject({ compare: ['8344', '5323'], ssyk: '8131', region: '22', sort: 'pay' });
});

test('an older address still opens, and is written in the new way from there', () => {
  expect(comparedIn({ a: '8344', b: '5323' })).toEqual(['8344', '5323']);
  expect(toComparison({ a: '8344', b: '5323', ssyk: '8131' }, ['8344', '5323', '8131'])).toEqual({
    ssyk: '8131',
    compare: ['8344', '5323', '8131'],
    top: undefined,
  });
});

test('one job twice is one, and a fourth has no place', () => {
  expect(comparedIn({ compare: ['8344', '8344'] })).toEqual(['8344']);
  expect(comparedIn({ compare: ['1', '2', '3', '4'] })).toEqual(['1', '2', '3']);
});
