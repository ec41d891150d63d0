import { expect, test } from 'vitest';
import { waysOut } from './ways-out.ts';

test.each([
  [['place'], 'You can add --max-km, to count places around it too.'],
  [['place', 'maxKm', 'level'], 'You can raise --max-km or leave out --level.'],
  [['payFloor', 'chances', 'towards'], 'You can lower --pay-floor, leave out --chances or leave out --towards.'],
])('nothing for %j', (asked, advice) => {
  expect(waysOut(asked, 'en')).toBe(`Nothing answers all you asked for. ${advice}\n`);
});

test('nothing asked for, nothing to give up', () => {
  expect(waysOut(['top', 'lang'], 'sv')).toBe('');
});
