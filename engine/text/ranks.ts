import { type Forest, unpackForest } from './forest.ts';
import { packedRanks, type RankName } from './learned-ranks.ts';

/** A ranker: log-odds from signals, and the score from which on a concept is asserted. */
export interface Rank {
  readonly forest: Forest;
  readonly sureFrom: number;
}

const opened = new Map<RankName, Rank>();

/** Unpacked when first asked for, then kept. */
export function rankNamed(name: RankName): Rank {
  const packed = packedRanks[name];
  const rank = opened.get(name) ?? { forest: unpackForest(packed), sureFrom: packed.sureFrom };
  opened.set(name, rank);
  return rank;
}
