import type { PhraseMatch } from './phrase-match.ts';

/** What is known about one concept in one segment. */
export interface Evidence {
  readonly concept: number;
  readonly match: PhraseMatch;
  /** BM25 of the concept's whole bag against the segment, divided by the segment's best */
  readonly bag: number;
  readonly preferred: boolean;
}

export const weights = { coverage: 2, matched: 0.5, looseness: 0.5, bag: 0.6, preferred: 0.05 };

/** Rank score, ≥ 0: coverage² · √matched, lessened by looseness, raised by the bag. */
export function strength({ match, bag, preferred }: Evidence): number {
  const phrase = match.coverage ** weights.coverage * match.matched ** weights.matched;
  return phrase * (1 - weights.looseness * match.looseness) * (1 + weights.bag * bag) * (preferred ? 1 + weights.preferred : 1);
}

/** Maps a rank score to 0–1, monotonically. */
export function toScore(value: number): number {
  return value / (value + 2);
}

/** Scores from here up are asserted, those below offered as "maybe". */
export const sureFrom = 0.45;
