import { expect, test } from 'vitest';
import { monthRuns } from './month-runs.ts';

test('months that follow one another are one run, over a new year too; a gap begins another', () => {
  expect(monthRuns(['2023-08', '2023-11', '2023-12', '2024-01', '2024-08'])).toEqual([
    ['2023-08', '2023-08'],
    ['2023-11', '2024-01'],
    ['2024-08', '2024-08'],
  ]);
  expect(monthRuns([])).toEqual([]);
});
