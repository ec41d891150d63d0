import type { PhraseMatch } from './phrase-match.ts';
import type { Nearness } from './segment-space.ts';

/** What is known about one concept in one segment. */
export interface Evidence {
  readonly concept: number;
  /** its best form */
  readonly match: PhraseMatch;
  /** number of words of that form, and whether it is the preferred one */
  readonly words: number;
  readonly exactLabel: boolean;
  /** coverage of its preferred form, 0–1 */
  readonly preferred: number;
  /** BM25 of the concept's whole bag against the segment */
  readonly bag: number;
  readonly near: Nearness | null;
}

/** Names of the signals, in the order of the rows. None says which concept it is. */
export const signalNames = [
  'coverage',
  'matched',
  'looseness',
  'exactness',
  'rarity',
  'words',
  'preferred',
  'exactLabel',
  'bag',
  'bagShare',
  'whole',
  'window1',
  'window3',
  'window6',
  'wholeShort',
  'window3Short',
  'strength',
  'strengthShare',
  'outdone',
  'rivals',
  'length',
  'rankStrength',
  'rankWhole',
  'rankWindow',
  'sum',
] as const;

/** First rough order of forms: coverage² · √matched, less when loose. */
export function roughStrength(match: PhraseMatch): number {
  return match.coverage * match.coverage * Math.sqrt(match.matched) * (1 - 0.5 * match.looseness);
}

/** Weights in nats grow with the number of concepts, so they are told as in a scheme of ten thousand. */
const usualLog = Math.log(10_000);

/** The signals of all concepts found in one segment of `tokens` tokens, one row each. Many compare a concept with its rivals there. */
export function signalRows(
  found: readonly Evidence[],
  { tokens, concepts }: { tokens: number; concepts: number },
): Float32Array {
  const width = signalNames.length;
  const rows = new Float32Array(found.length * width);
  const strength = standing(found.map(({ match }) => roughStrength(match)));
  const bag = standing(found.map((each) => each.bag));
  const whole = standing(found.map(({ near }) => near?.whole ?? 0));
  const window = standing(found.map(({ near }) => near?.windows[1] ?? 0));
  const unit = usualLog / Math.log(concepts + 1);
  const rivalry = rivalsAt(found, strength.values);
  for (const [i, { match, words, preferred, exactLabel, near }] of found.entries()) {
    const own = strength.values[i] as number;
    const shares = [strength, bag, whole, window].map(({ values, best }) => (values[i] as number) / best);
    const { outdone, rivals } = rivalry(match, own);
    const values = [
      match.coverage,
      match.matched * unit,
      match.looseness,
      match.exactness,
      match.rarity * unit,
      words,
      preferred,
      exactLabel ? 1 : 0,
      (bag.values[i] as number) * unit,
      shares[1] as number,
      whole.values[i] as number,
      near?.windows[0] ?? 0,
      window.values[i] as number,
      near?.windows[2] ?? 0,
      (whole.values[i] as number) - whole.best,
      (window.values[i] as number) - window.best,
      own * Math.sqrt(unit),
      shares[0] as number,
      outdone,
      Math.log(1 + rivals),
      Math.log(1 + tokens),
      1 / (1 + (strength.ranks[i] as number)),
      1 / (1 + (whole.ranks[i] as number)),
      1 / (1 + (window.ranks[i] as number)),
      shares.reduce((sum, share) => sum + share, 0),
    ];
    rows.set(values, i * width);
  }
  return rows;
}

/** Values with the best of them (above nothing) and each one's place in falling order. */
function standing(values: readonly number[]) {
  const best = values.reduce((most, value) => Math.max(most, value), 1e-6);
  const order = [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number));
  const ranks = new Uint32Array(values.length);
  for (const [rank, i] of order.entries()) ranks[i] = rank;
  return { values, best, ranks };
}

const wellCovered = 0.5;

/** For a match: how it compares with the strongest at its own words (1: none stronger), and how many well covered ones share them. */
function rivalsAt(found: readonly Evidence[], strength: readonly number[]) {
  const best = new Map<number, number>();
  const count = new Map<number, number>();
  for (const [i, { match }] of found.entries()) {
    for (const at of match.positions) {
      best.set(at, Math.max(best.get(at) ?? 0, strength[i] as number));
      if (match.coverage > wellCovered) count.set(at, (count.get(at) ?? 0) + 1);
    }
  }
  return ({ positions }: PhraseMatch, own: number) => ({
    outdone: positions.reduce((least, at) => Math.min(least, own / (best.get(at) || 1)), 1),
    rivals: positions.length === 0 ? 99 : positions.reduce((least, at) => Math.min(least, count.get(at) ?? 0), 99),
  });
}
