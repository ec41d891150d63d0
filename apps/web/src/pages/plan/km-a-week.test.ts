import { expect, test } from 'vitest';
import { mostKmAWeek } from './km-a-week.ts';

const step = (start: string, end: string, travelKm: number, weeks: number) => ({ start, end, travelKm, weeks });
const atWork = { start: null, end: null, travelKm: 0, weeks: null };

test('courses at the same time are travelled to in the same week, those after one another are not', () => {
  const first = step('2023-09-04', '2023-11-12', 1000, 10);
  const beside = step('2023-10-02', '2023-10-29', 200, 4);
  const later = step('2024-01-08', '2024-02-04', 480, 4);
  expect(mostKmAWeek([first, beside, atWork])).toBe(150);
  expect(mostKmAWeek([first, later])).toBe(120);
});

test('nothing with dates is no travel', () => {
  expect(mostKmAWeek([atWork])).toBe(0);
});
