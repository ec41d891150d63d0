import { expect, test } from 'vitest';
import { chooseAlternatives } from './choose-alternatives.ts';

const slow = { steps: [0], time: 9, cost: 0, travel: 0, left: 0 };
const quick = { steps: [1], time: 3, cost: 500, travel: 80, left: 0 };
const badges = (plans: readonly (typeof slow)[], feesKnown: boolean) =>
  chooseAlternatives(plans, { minimise: 'months', reachable: 12, feesKnown: () => feesKnown }).map(({ best }) => best);

test('ways are marked by what they are best at', () => {
  expect(badges([slow, quick], true)).toEqual([['fastest'], ['cheapest', 'nearest']]);
});

test('where a fee is not known none is the cheapest', () => {
  expect(badges([slow, quick], false)).toEqual([['fastest'], ['nearest']]);
});

test('a single way is best at nothing', () => {
  expect(badges([slow], true)).toEqual([[]]);
});

test('a way that leaves a skill is shown first where it saves more than the skill is worth, and the fullest stays', () => {
  const far = { steps: [0, 1], time: 16, cost: 0, travel: 171_810, left: 0 };
  const near = { steps: [2], time: 10, cost: 0, travel: 16_850, left: 1 };
  const nothing = { steps: [], time: 0, cost: 0, travel: 0, left: 12 };
  const shown = (...plans: (typeof far)[]) =>
    chooseAlternatives(plans, { minimise: 'months', reachable: 12, feesKnown: () => true }).map(({ plan }) => plan);
  expect(shown(far, near, nothing)).toEqual([near, far]);
  expect(shown({ ...far, time: 11, travel: 17_000 }, near)).toEqual(
    [{ ...far, time: 11, travel: 17_000 }, near].slice(0, 1),
  );
  expect(shown(far, { ...near, left: 7 })).toEqual([far]);
});
