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
  /** it is of a kind (a proof, repairing, teaching …) that the segment does not speak of */
  readonly unsaid: boolean;
  /** how well what qualifies its form fits the segment, 1 when nothing does */
  readonly qualifier: number;
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
  'head',
  'unsaid',
  'qualifier',
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
  const rows = new Float32Array(found.length * signalNames.length);
  const strength = standing(found, ({ match }) => roughStrength(match));
  const bag = standing(found, (each) => each.bag);
  const whole = standing(found, ({ near }) => near?.whole ?? 0);
  const window = standing(found, ({ near }) => near?.windows[1] ?? 0);
  const unit = usualLog / Math.log(concepts + 1);
  const rivalry = rivalsAt(found, strength.values);
  const length = Math.log(1 + tokens);
  let at = 0;
  for (const [i, { match, words, preferred, exactLabel, near, unsaid, qualifier }] of found.entries()) {
    const own = strength.values[i] as number;
    const [wholeOwn, windowOwn] = [whole.values[i] as number, window.values[i] as number];
    const strengthShare = own / strength.best;
    const bagShare = (bag.values[i] as number) / bag.best;
    const { outdone, rivals } = rivalry(match, own);
    rows[at++] = match.coverage;
    rows[at++] = match.matched * unit;
    rows[at++] = match.looseness;
    rows[at++] = match.exactness;
    rows[at++] = match.rarity * unit;
    rows[at++] = words;
    rows[at++] = preferred;
    rows[at++] = exactLabel ? 1 : 0;
    rows[at++] = (bag.values[i] as number) * unit;
    rows[at++] = bagShare;
    rows[at++] = wholeOwn;
    rows[at++] = near?.windows[0] ?? 0;
    rows[at++] = windowOwn;
    rows[at++] = near?.windows[2] ?? 0;
    rows[at++] = wholeOwn - whole.best;
    rows[at++] = windowOwn - window.best;
    rows[at++] = own * Math.sqrt(unit);
    rows[at++] = strengthShare;
    rows[at++] = outdone;
    rows[at++] = Math.log(1 + rivals);
    rows[at++] = length;
    rows[at++] = 1 / (1 + (strength.ranks[i] as number));
    rows[at++] = 1 / (1 + (whole.ranks[i] as number));
    rows[at++] = 1 / (1 + (window.ranks[i] as number));
    rows[at++] = strengthShare + bagShare + wholeOwn / whole.best + windowOwn / window.best;
    rows[at++] = match.head;
    rows[at++] = unsaid ? 1 : 0;
    rows[at++] = qualifier;
  }
  return rows;
}

/** A value of each with the best of them (above nothing) and each one's place in falling order, equals as they come. */
function standing(found: readonly Evidence[], valueOf: (evidence: Evidence) => number) {
  const values = new Float64Array(found.length);
  for (let i = 0; i < values.length; i++) values[i] = valueOf(found[i] as Evidence);
  const rising = values.toSorted();
  const best = Math.max(rising.at(-1) ?? 0, 1e-6);
  const equals = new Uint32Array(values.length);
  const ranks = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const greater = countGreater(rising, values[i] as number);
    ranks[i] = greater + (equals[greater] as number)++;
  }
  return { values, best, ranks };
}

/** How many of the rising values are greater, by halving. */
function countGreater(rising: Float64Array, value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return rising.length - low;
}

const wellCovered = 0.5;
/** Said of a match without words. */
const mostRivals = 99;

/** For a match: how it compares with the strongest at its own words (1: none stronger), and how many well covered ones share them. */
function rivalsAt(found: readonly Evidence[], strength: Float64Array) {
  const best = new Map<number, number>();
  const count = new Map<number, number>();
  for (const [i, { match }] of found.entries()) {
    for (const at of match.positions) {
      best.set(at, Math.max(best.get(at) ?? 0, strength[i] as number));
      if (match.coverage > wellCovered) count.set(at, (count.get(at) ?? 0) + 1);
    }
  }
  return ({ positions }: PhraseMatch, own: number) => {
    let [outdone, rivals] = [1, mostRivals];
    for (const at of positions) {
      outdone = Math.min(outdone, own / (best.get(at) || 1));
      rivals = Math.min(rivals, count.get(at) ?? 0);
    }
    return { outdone, rivals };
  };
}
