import type { PhraseMatch } from './phrase-match.ts';

/** What is known about one concept in one segment. */
export interface Evidence {
  readonly concept: number;
  /** its best form */
  readonly match: PhraseMatch;
  /** number of words of that form */
  readonly words: number;
  /** coverage of its preferred form, 0–1 */
  readonly preferred: number;
  /** BM25 of the concept's whole bag against the segment, and the same divided by the segment's best */
  readonly bag: number;
  readonly bagShare: number;
}

/** Names of the signals, in the order of `signals` and of the constants below. */
export const signalNames = [
  'coverage',
  'logCoverage',
  'logMatched',
  'looseness',
  'exactness',
  'rarity',
  'oneWord',
  'preferred',
  'logBag',
  'bagShare',
] as const;

/** The signals a concept is ranked by. */
export function signals({ match, words, preferred, bag, bagShare }: Evidence): readonly number[] {
  return [
    match.coverage,
    Math.log(match.coverage + 0.05),
    Math.log(1 + match.matched),
    match.looseness,
    match.exactness,
    match.rarity,
    words === 1 ? 1 : 0,
    preferred,
    Math.log(1 + bag),
    bagShare,
  ];
}

/** First rough order of forms: coverage² · √matched, less when loose. */
export function roughStrength(match: PhraseMatch): number {
  return match.coverage * match.coverage * Math.sqrt(match.matched) * (1 - 0.5 * match.looseness);
}

/**
 * Logistic regression over candidates, fitted by `node bench/text-fit.ts` (no seed: batch descent from zero) on TECH and
 * HOUSE validation and every eighth JobSkape training sentence, each set weighing alike. Nothing is learned per concept.
 */
export const constants = {
  bias: -8.04,
  weights: [1.437, 2.14, 0.419, -1.268, 0.452, 0.183, 0.249, 2.443, -0.277, 3.233],
};

/** Probability-like score 0–1 of a concept: logistic function of the weighted signals. */
export function scoreOf(evidence: Evidence): number {
  const { bias, weights } = constants;
  const sum = signals(evidence).reduce((total, signal, i) => total + signal * (weights[i] as number), bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Scores from here up are asserted, those below offered as "maybe": about 7 of 10 right on TECH and HOUSE validation. */
export const sureFrom = 0.4;
