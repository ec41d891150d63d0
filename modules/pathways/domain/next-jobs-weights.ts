import { type NextJobsSignal, nextJobsSignals } from './next-jobs-signals.ts';

export type SignalWeights = Readonly<Partial<Record<NextJobsSignal, number>>>;

/**
 * How much each signal weighs: one row for each set of signals there may be evidence of, best evidence first. Printed by
 * `node bench/match-fit.ts` (seeded, says the recall of each row), which fits them to where people in Sweden really moved
 * (205 SSYK-4 groups) by listwise logistic regression with no weight below 0.
 * Sharing a branch of SSYK was tried for 1, 2 and 3 digits: beside the skills it adds nothing, so it is told, not weighed.
 */
export const fittedWeights: readonly SignalWeights[] = [
  // every signal: recall@10 61.1 %, cross-validated
  { skills: 3.91, related: 2.13, crossroads: 1.96, substitutes: 0.19, level: 0.73, vacancies: 1.83, breadth: 0.99 },
  // no list of related occupations: recall@10 43.0 %, cross-validated
  { skills: 5.6, substitutes: 0.63, level: 1.15, vacancies: 5.07, breadth: 2.03 },
  // no size: recall@10 59.8 %, cross-validated
  { skills: 3.83, related: 2.15, crossroads: 2.88, substitutes: 0.32, level: 0.8 },
  // no list, no size: recall@10 34.0 %, cross-validated
  { skills: 5.46, substitutes: 1.03, level: 1.07 },
  // skills and no occupation: recall@10 48.2 %, cross-validated
  { skills: 6.16, crossroads: 3.09, vacancies: 1.98, breadth: 0.96 },
  // skills, no occupation, no list: recall@10 43.6 %, cross-validated
  { skills: 6.18, vacancies: 5.11, breadth: 2.01 },
  // skills, no occupation, no list, no size: recall@10 33.9 %, cross-validated
  { skills: 6.06 },
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
  return usable.reduce(
    (best, row) => (Object.keys(row).length < Object.keys(best).length ? row : best),
    usable[0] ?? {},
  );
}
