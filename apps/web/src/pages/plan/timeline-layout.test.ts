import { describe, expect, test } from 'vitest';
import { gridStep, monthsBetweenNames, nextMonth, shortened, timeScale } from './timeline-layout.ts';

const months = ['2026-11', '2026-12', '2027-01'].map((month) => ({ month }));

describe('months across a width', () => {
  const scale = timeScale('2026-11-16', months, 770);

  test('are as wide as they have days, the first from the plan’s first day', () => {
    // 15 + 31 + 31 = 77 days on 770 pixels.
    expect(scale.months.map(({ x, width }) => [x, width])).toEqual([
      [0, 150],
      [150, 310],
      [460, 310],
    ]);
  });

  test('days outside stand at the edges', () => {
    expect([
      scale.at('2026-11-01'),
      scale.at('2026-12-01'),
      scale.after('2027-01-31'),
      scale.after('2030-01-01'),
    ]).toEqual([0, 150, 770, 770]);
  });
});

test('December is followed by January', () => {
  expect(['2026-12', '2026-09'].map(nextMonth)).toEqual(['2027-01', '2026-10']);
});

test('names stand as close as there is room for them', () => {
  expect([1200, 350, 100].map((width) => monthsBetweenNames(width, 24, 40))).toEqual([1, 3, 12]);
});

test('the grid has round steps', () => {
  expect([900, 31_000, 42_000, 90_000].map(gridStep)).toEqual([500, 10_000, 20_000, 50_000]);
});

test('a long title is cut', () => {
  expect([shortened('Svetsning', 100, 7), shortened('Svetsning för industrin', 70, 7)]).toEqual([
    'Svetsning',
    'Svetsning…',
  ]);
});
