import { type NextJobsSignal, nextJobsSignals } from './next-jobs-signals.ts';

export type SignalWeights = Readonly<Partial<Record<NextJobsSignal, number>>>;

/**
 * How much each signal weighs: one row for each set of signals there may be evidence of, best evidence first. Printed by
 * `node bench/match-fit.ts` (seeded, says the recall of each row), which fits them to where people in Sweden really moved
 * (205 SSYK-4 groups) by listwise logistic regression with no weight below 0.
 */
// biome-ignore format: a row is a line as the bench prints it
export const fittedWeights: readonly SignalWeights[] = [
  // every signal: recall@10 63.7 %, cross-validated
  { skills: 3.70, titles: 2.23, related: 2.08, crossroads: 1.74, substitutes: 0.06, level: 1.11, branch: 1.26, pay: 2.28, places: 1.84, vacancies: 0.17, employed: 2.21, breadth: 0.56 },
  // no list of related occupations: recall@10 48.8 %, cross-validated
  { skills: 4.96, titles: 2.88, substitutes: 0.37, level: 1.63, branch: 1.05, pay: 0.98, places: 2.08, vacancies: 1.28, employed: 5.18, breadth: 1.34 },
  // no count of those at work: recall@10 63.7 %, cross-validated
  { skills: 3.65, titles: 2.24, related: 2.09, crossroads: 1.95, substitutes: 0.05, level: 1.13, branch: 1.27, pay: 2.21, places: 2.01, vacancies: 1.42, breadth: 0.54 },
  // no list, no count of those at work: recall@10 46.7 %, cross-validated
  { skills: 4.90, titles: 2.93, substitutes: 0.35, level: 1.75, branch: 1.10, pay: 0.74, places: 2.46, vacancies: 4.57, breadth: 1.47 },
  // no size: recall@10 62.9 %, cross-validated
  { skills: 3.65, titles: 2.41, related: 2.11, crossroads: 2.78, substitutes: 0.16, level: 1.08, branch: 1.26, pay: 2.57 },
  // no list, no size: recall@10 37.3 %, cross-validated
  { skills: 4.63, titles: 3.59, substitutes: 0.67, level: 1.65, branch: 1.17, pay: 1.40 },
  // skills and no occupation: recall@10 48.5 %, cross-validated
  { skills: 6.20, crossroads: 2.85, vacancies: 0.33, employed: 2.76, breadth: 1.00 },
  // skills, no occupation, no list: recall@10 45.0 %, cross-validated
  { skills: 6.22, vacancies: 1.51, employed: 5.60, breadth: 1.75 },
  // skills, no occupation, no list, no size: recall@10 34.2 %, cross-validated
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
