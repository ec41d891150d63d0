import { expect, test } from 'vitest';
import { chooseAlternatives } from './choose-alternatives.ts';

const slow = { steps: [0], time: 9, cost: 0, travel: 0 };
const quick = { steps: [1], time: 3, cost: 500, travel: 80 };
const badges = (plans: readonly (typeof slow)[], feesKnown: boolean) =>
  chooseAlternatives(plans, { minimise: 'months', feesKnown: () => feesKnown }).map(({ best }) => best);

test('ways are marked by what they are best at', () => {
  expect(badges([slow, quick], true)).toEqual([['fastest'], ['cheapest', 'nearest']]);
});

test('where a fee is not known none is the cheapest', () => {
  expect(badges([slow, quick], false)).toEqual([['fastest'], ['nearest']]);
});

test('a single way is best at nothing', () => {
  expect(badges([slow], true)).toEqual([[]]);
});
