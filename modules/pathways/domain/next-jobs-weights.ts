import { type NextJobsSignal, nextJobsSignals } from './next-jobs-signals.ts';

export type SignalWeights = Readonly<Partial<Record<NextJobsSignal, number>>>;

/**
 * How much each signal weighs: one row for each set of signals there may be evidence of, best evidence first. Printed by
 * `node bench/match-fit.ts` (seeded, says the recall of each row), which fits them to where people in Sweden really moved
 * (205 SSYK-4 groups) by listwise logistic regression with no weight below 0.
 */
// biome-ignore format: a row is a line as the bench prints it
export const fittedWeights: readonly SignalWeights[] = [
  // every signal: recall@10 63.6 %, cross-validated
  { skills: 3.76, titles: 2.06, related: 2.09, crossroads: 1.74, substitutes: 0.06, level: 1.11, branch: 1.26, pay: 2.26, places: 1.86, vacancies: 0.20, employed: 2.21, breadth: 0.56 },
  // no list of related occupations: recall@10 48.4 %, cross-validated
  { skills: 5.05, titles: 2.70, substitutes: 0.39, level: 1.63, branch: 1.06, pay: 0.96, places: 2.11, vacancies: 1.30, employed: 5.18, breadth: 1.34 },
  // no count of those at work: recall@10 63.7 %, cross-validated
  { skills: 3.72, titles: 2.07, related: 2.10, crossroads: 1.95, substitutes: 0.05, level: 1.13, branch: 1.27, pay: 2.19, places: 2.03, vacancies: 1.45, breadth: 0.53 },
  // no list, no count of those at work: recall@10 46.6 %, cross-validated
  { skills: 4.99, titles: 2.75, substitutes: 0.36, level: 1.75, branch: 1.11, pay: 0.72, places: 2.49, vacancies: 4.59, breadth: 1.46 },
  // no size: recall@10 62.8 %, cross-validated
  { skills: 3.72, titles: 2.21, related: 2.12, crossroads: 2.79, substitutes: 0.16, level: 1.08, branch: 1.27, pay: 2.55 },
  // no list, no size: recall@10 37.2 %, cross-validated
  { skills: 4.75, titles: 3.39, substitutes: 0.68, level: 1.65, branch: 1.19, pay: 1.38 },
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
