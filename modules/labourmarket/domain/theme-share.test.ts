import { expect, test } from 'vitest';
import { themeShare } from './theme-share.ts';

const [recycling, logistics, solar] = [1, 2, 3] as const;
const green = (skill: number) => skill !== logistics;
const asks = (...skills: (readonly [number, number])[]) => ({ asked: new Map(skills) });

test('an occupation is as green as the skills it asks for, by weight', () => {
  expect(themeShare([asks([recycling, 0.25], [logistics, 1])], green)).toEqual({ share: 0.2, skills: [recycling] });
});

test('each occupation of a group counts alike, and the firmest skill comes first', () => {
  const both = [asks([recycling, 0.25], [solar, 1]), asks([logistics, 1])];
  expect(themeShare(both, green)).toEqual({ share: 0.5, skills: [solar, recycling] });
});

test('the publisher’s own share is taken before ours', () => {
  expect(themeShare([{ ...asks([logistics, 1]), published: 0.4 }], green)?.share).toBe(0.4);
});

test('of occupations without skills nothing is said', () => {
  expect(themeShare([asks()], green)).toBeNull();
});
