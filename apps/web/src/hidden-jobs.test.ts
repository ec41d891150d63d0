import { expect, test } from 'vitest';
import { fromText } from './hidden-jobs.ts';

test('reasons are remembered, and one nobody knows is no reason', () => {
  expect([...fromText('{"8344":"pay","5323":"weather","9412":null}')]).toEqual([
    ['5323', null],
    ['8344', 'pay'],
    ['9412', null],
  ]);
});

test('what is no list of jobs hides nothing', () => {
  expect(fromText('null').size).toBe(0);
  expect(fromText('"8344"').size).toBe(0);
  expect(fromText('{"Truck driver":"pay"}').size).toBe(0);
});
