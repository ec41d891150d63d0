import { topK } from '#engine/match/index.ts';
import { type NextJobsEvidence, nextJobsInput } from '#modules/pathways/domain/next-jobs-evidence.ts';
import { signalValues } from '#modules/pathways/domain/next-jobs-signal-values.ts';
import type { NextJobsSignal } from '#modules/pathways/domain/next-jobs-signals.ts';
import type { MatchData } from './match-data.ts';
import { type ChoiceList, fitListwise, listScores } from './match-listwise.ts';

const folds = 5;
/** One way of dealing 205 groups into five says too little: the mean of several moves by half a point less. */
const deals = [2012, 1996, 1958];

/** One list per group whose destinations are known, holding these signals. */
export function choiceLists(
  data: MatchData,
  evidence: NextJobsEvidence,
  signals: readonly NextJobsSignal[],
): ChoiceList[] {
  const groups = data.codes.length;
  return [...data.flows].map(([start, chosen]) => {
    const found = signalValues(nextJobsInput(evidence, { from: [{ group: start, weight: 1 }] }));
    const values = new Float64Array(groups * signals.length);
    signals.forEach((signal, at) => {
      for (let group = 0; group < groups; group++)
        values[group * signals.length + at] = found.get(signal)?.[group] ?? 0;
    });
    return { values, chosen, start };
  });
}

/** Share of what was really chosen among the ten best; `scores` is spoilt for the start itself. */
export function recallAtTen({ chosen, start }: ChoiceList, scores: ArrayLike<number>): number {
  const others = Float64Array.from(scores);
  others[start] = Number.NEGATIVE_INFINITY;
  const best = new Set(topK(others, 10, Number.NEGATIVE_INFINITY).indices);
  return chosen.filter((group) => best.has(group)).length / chosen.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean recall of weights fitted to the other folds: groups never seen. */
export function crossValidated(lists: readonly ChoiceList[], signals: number): number {
  return mean(deals.flatMap((seed) => recallsUnseen(shuffle(lists, seed), signals)));
}

function recallsUnseen(shuffled: readonly ChoiceList[], signals: number): readonly number[] {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = fitListwise(
      shuffled.filter((_list, at) => at % folds !== fold),
      signals,
    );
    const unseen = shuffled.filter((_list, at) => at % folds === fold);
    return unseen.map((list) => recallAtTen(list, listScores(list, weights)));
  }).flat();
}

function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const next = seeded(seed);
  const keyed = items.map((item) => ({ item, key: next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Mulberry32: the same numbers, 0–1, for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
