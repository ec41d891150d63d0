import { expect, test } from 'vitest';
import { nextJobsSignals } from './next-jobs-signals.ts';
import { fittedWeights, weightsFor } from './next-jobs-weights.ts';

test('whatever evidence there is, the weights sum to 1', () => {
  for (let chosen = 1; chosen < 2 ** nextJobsSignals.length; chosen++) {
    const present = new Set(nextJobsSignals.filter((_, at) => chosen & (1 << at)));
    const weights = weightsFor(present);
    expect([...weights.keys()]).toEqual([...present]);
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
  }
});

test('a set of signals that was fitted is weighed by its own fit', () => {
  for (const row of fittedWeights) {
    const total = Object.values(row).reduce((sum, weight) => sum + weight, 0);
    const weights = weightsFor(new Set(nextJobsSignals.filter((signal) => row[signal] !== undefined)));
    expect(weights.get('skills')).toBeCloseTo((row.skills ?? 0) / total);
  }
});

test('no weight is below 0: every signal can only speak for a group', () => {
  expect(fittedWeights.flatMap((row) => Object.values(row)).every((weight) => weight >= 0)).toBe(true);
});
