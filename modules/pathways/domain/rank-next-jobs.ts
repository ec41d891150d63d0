import type { NextJobsInput } from './next-jobs-input.ts';
import { type Lift, type NextJobsReason, nextJobsReasons } from './next-jobs-reasons.ts';
import { type SignalValues, signalValues } from './next-jobs-signal-values.ts';
import { type NextJobsSignal, nearnessSignals } from './next-jobs-signals.ts';
import { weightsFor } from './next-jobs-weights.ts';

/** A signal's value for one group (0–1) and its part of the score; the parts sum to the score. */
export type SignalPart = { readonly signal: NextJobsSignal; readonly value: number; readonly contribution: number };

export type RankedGroup = {
  /** Index into `codes`. */
  readonly group: number;
  readonly code: string;
  /** 0–1, what the list is sorted by. */
  readonly score: number;
  /** 0–1, of the signals of nearness alone: how near the group lies to her. */
  readonly closeness: number;
  readonly signals: readonly SignalPart[];
  /** Strongest first: what sets the group apart from the ordinary one. */
  readonly reasons: readonly NextJobsReason[];
};

type Weighed = {
  readonly signal: NextJobsSignal;
  readonly weight: number;
  readonly values: Float64Array;
  readonly mean: number;
};

/**
 * Every group but those she comes from, best first, ties by code. The score is a weighted sum of the signals, with weights that sum to 1.
 * Without any evidence the answer is empty: a list in code order would say something that nobody knows.
 */
export function rankNextJobs(input: NextJobsInput): readonly RankedGroup[] {
  const weighed = weigh(signalValues(input));
  if (weighed.length === 0) return [];
  const own = new Set(input.from.map(({ group }) => group));
  const ranked: RankedGroup[] = [];
  input.codes.forEach((code, group) => {
    if (!own.has(group)) ranked.push(rankedGroup(input, weighed, { group, code }));
  });
  return ranked.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

function weigh(values: SignalValues): readonly Weighed[] {
  const weights = weightsFor(new Set(values.keys()));
  return [...values].map(([signal, found]) => ({
    signal,
    weight: weights.get(signal) ?? 0,
    values: found,
    mean: found.reduce((sum, value) => sum + value, 0) / Math.max(1, found.length),
  }));
}

type Candidate = { readonly group: number; readonly code: string };

function rankedGroup(input: NextJobsInput, weighed: readonly Weighed[], { group, code }: Candidate): RankedGroup {
  let score = 0;
  let near = 0;
  let nearWeight = 0;
  const signals: SignalPart[] = [];
  const lifts: Lift[] = [];
  for (const { signal, weight, values, mean } of weighed) {
    const value = values[group] ?? 0;
    score += weight * value;
    if (nearnessSignals.has(signal)) {
      near += weight * value;
      nearWeight += weight;
    }
    signals.push({ signal, value, contribution: weight * value });
    lifts.push({ signal, lift: weight * (value - mean) });
  }
  const closeness = nearWeight > 0 ? near / nearWeight : 0;
  return { group, code, score, closeness, signals, reasons: nextJobsReasons(input, group, lifts) };
}
