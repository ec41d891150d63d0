import { type NextJobsSignal, type NextJobsSource, nextJobsSignals, sourceOfSignal } from './next-jobs-signals.ts';

export type SignalWeights = Readonly<Partial<Record<NextJobsSignal, number>>>;
export type FittedWeights = { readonly without: readonly NextJobsSource[]; readonly weights: SignalWeights };

/**
 * How much each signal weighs, for each set of sources that may be missing. Printed by `node bench/match-fit.ts` (seeded), which fits
 * them to where people in Sweden really moved (205 SSYK-4 groups) by listwise logistic regression with no weight below 0.
 * Sharing a branch of SSYK was tried for 1, 2 and 3 digits: beside the skills it adds nothing (weight 0), so it is told, not weighed.
 */
export const fittedWeights: readonly FittedWeights[] = [
  { without: [], weights: { skills: 1.8, coverage: 2.4, related: 2.5, crossroads: 2.2, substitutes: 0.3, level: 1, vacancies: 2, breadth: 1.4 } },
];

/**
 * The weights for the signals at hand, summing to 1. The fit that lacks most of what is missing, and nothing else, is taken;
 * what is missing beyond that is left out and the rest scaled up.
 */
export function weightsFor(present: ReadonlySet<NextJobsSignal>): ReadonlyMap<NextJobsSignal, number> {
  const sources = new Set([...present].map((signal) => sourceOfSignal[signal]));
  const usable = fittedWeights.filter((fit) => fit.without.every((source) => !sources.has(source)));
  const best = usable.reduce((most, fit) => (fit.without.length > most.without.length ? fit : most));
  const kept = nextJobsSignals.filter((signal) => present.has(signal));
  const total = kept.reduce((sum, signal) => sum + (best.weights[signal] ?? 0), 0);
  return new Map(kept.map((signal) => [signal, total > 0 ? (best.weights[signal] ?? 0) / total : 1 / kept.length]));
}
