import { expect, test } from 'vitest';
import type { TieredSkill } from '#contract/occupations.ts';
import { askedShare } from './asked-share.ts';

const lacking = (count: number): TieredSkill[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `skill-${place}`,
    label: { text: 'knitting', lang: 'en' },
    tier: 'central',
  }));

test('three of sixteen', () => {
  expect(askedShare({ coverage: 3 / 16, lacks: lacking(13) })).toEqual({ own: 3, total: 16 });
});

test('none of five, all, and not known', () => {
  expect(askedShare({ coverage: 0, lacks: lacking(5) })).toEqual({ own: 0, total: 5 });
  expect(askedShare({ coverage: 1, lacks: [] })).toBe('all');
  expect(askedShare({ coverage: null, lacks: [] })).toBeNull();
});
