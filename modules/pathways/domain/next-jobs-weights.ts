import { type NextJobsSignal, nextJobsSignals } from './next-jobs-signals.ts';

export type SignalWeights = Readonly<Partial<Record<NextJobsSignal, number>>>;

/**
 * How much each signal weighs: one row for each set of signals there may be evidence of, best evidence first. Printed by
 * `node bench/match-fit.ts` (seeded, says the recall of each row), which fits them to where people in Sweden really moved
 * (205 SSYK-4 groups) by listwise logistic regression with no weight below 0.
 * Sharing a branch of SSYK was tried for 1, 2 and 3 digits: beside the skills it adds nothing, so it is told, not weighed.
 */
export const fittedWeights: readonly SignalWeights[] = [
  // every signal: recall@10 59.8 %, cross-validated
  { skills: 3.10, coverage: 0.67, related: 2.37, crossroads: 1.93, substitutes: 0.27, level: 0.93, vacancies: 1.84, breadth: 1.08 },
  // no list of related occupations: recall@10 41.5 %, cross-validated
  { skills: 5.61, coverage: 0.04, substitutes: 0.65, level: 1.39, vacancies: 5.07, breadth: 2.28 },
  // no size: recall@10 58.7 %, cross-validated
  { skills: 3.31, coverage: 0.07, related: 2.41, crossroads: 2.85, substitutes: 0.41, level: 1.01 },
  // no list, no size: recall@10 32.2 %, cross-validated
  { skills: 5.42, coverage: 0.00, substitutes: 1.10, level: 1.32 },
  // skills and no occupation: recall@10 45.0 %, cross-validated
  { skills: 5.73, coverage: 1.02, crossroads: 3.10, vacancies: 2.05, breadth: 1.24 },
  // skills, no occupation, no list: recall@10 42.1 %, cross-validated
  { skills: 6.13, coverage: 0.40, vacancies: 5.13, breadth: 2.28 },
  // skills, no occupation, no list, no size: recall@10 32.0 %, cross-validated
  { skills: 6.20, coverage: 0.00 },
];

/**
 * The weights for the signals at hand, summing to 1. Of the rows that lack nothing we have, the shortest is taken;
 * what it has beyond the evidence is left out and the rest scaled up.
 */
export function weightsFor(present: ReadonlySet<NextJobsSignal>): ReadonlyMap<NextJobsSignal, number> {
  const kept = nextJobsSignals.filter((signal) => present.has(signal));
  const weights = rowFor(kept);
  const total = kept.reduce((sum, signal) => sum + (weights[signal] ?? 0), 0);
  return new Map(kept.map((signal) => [signal, total > 0 ? (weights[signal] ?? 0) / total : 1 / kept.length]));
}

function rowFor(signals: readonly NextJobsSignal[]): SignalWeights {
  const usable = fittedWeights.filter((row) => signals.every((signal) => row[signal] !== undefined));
  return usable.reduce((best, row) => (Object.keys(row).length < Object.keys(best).length ? row : best), usable[0] ?? {});
}
