import { expect, test } from 'vitest';
import { groundNotices } from './ground-notices.ts';

const operator = { groups: 1, skills: 0, pay: 33_000, level: 2 };
const oneSkill = { groups: 0, skills: 1, pay: null, level: null };

test('an occupation is ground enough', () => {
  expect(groundNotices(operator, { payShare: 75, levelsUp: 1 }, 'sv')).toEqual([]);
});

test('one skill and no occupation is said to be little to go on; four are not', () => {
  expect(groundNotices(oneSkill, {}, 'sv')).toEqual([expect.stringContaining('en enda kompetens och inget yrke')]);
  expect(groundNotices({ ...oneSkill, skills: 3 }, {}, 'en')).toEqual([expect.stringContaining('only 3 skills')]);
  expect(groundNotices({ ...oneSkill, skills: 4 }, {}, 'sv')).toEqual([]);
});

test('a share of a pay, or steps from a level, that nobody knows is said to hide nothing', () => {
  const skilled = { ...oneSkill, skills: 9 };
  expect(groundNotices(skilled, { payShare: 75, levelsUp: 0 }, 'sv')).toEqual([
    expect.stringContaining('lägre lön'),
    expect.stringContaining('utbildning'),
  ]);
  expect(groundNotices(skilled, { payShare: 0 }, 'sv')).toEqual([]);
});
