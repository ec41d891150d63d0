import { rootQuality } from './gather.ts';
import type { Sighting } from './read-segment.ts';
import type { Tables } from './recogniser.ts';

/** How well one form is met in a segment. */
export interface PhraseMatch {
  readonly form: number;
  /** weight of the form's words found near each other, in nats of idf */
  readonly matched: number;
  /** matched / the form's whole weight, 0–1 */
  readonly coverage: number;
  /** share of the matched weight met by the very words, not by relatives, parts or typos, 0–1 */
  readonly exactness: number;
  /** how well the form's head is met, 0–1 */
  readonly head: number;
  /** rarity in running text of the rarest matched word, nats */
  readonly rarity: number;
  /** share of foreign tokens inside the matched stretch, 0 (tight) – 1 */
  readonly looseness: number;
  /** token positions that matched, ascending */
  readonly positions: readonly number[];
}

interface Hit {
  readonly slot: number;
  readonly weight: number;
  readonly exact: boolean;
  readonly past: boolean;
  readonly first: number;
  readonly last: number;
}

const widestGap = 8;
const gapCost = 0.04;

/** Sightings by root, each list in order of position. */
export function byRoot(sightings: readonly Sighting[]): ReadonlyMap<number, readonly Sighting[]> {
  return Map.groupBy(sightings, (sighting) => sighting.root);
}

/** Best stretch of the segment for a form: the most matched weight, less 4 % per token that does not belong. */
export function matchPhrase(
  tables: Tables,
  form: number,
  placed: ReadonlyMap<number, readonly Sighting[]>,
): PhraseMatch {
  return describe(tables, form, bestRun(tables, form, placed));
}

/** The coverage of that stretch alone. */
export function coverageOf(tables: Tables, form: number, placed: ReadonlyMap<number, readonly Sighting[]>): number {
  return Math.min(1, weightOf(bestRun(tables, form, placed)) / (tables.formTotal[form] as number));
}

function bestRun(tables: Tables, form: number, placed: ReadonlyMap<number, readonly Sighting[]>): readonly Hit[] {
  const hits = findHits(tables, form, placed);
  if (hits.length < 2) return hits;
  let best: readonly Hit[] = [];
  let bestValue = -1;
  for (let from = 0; from < hits.length; from++) {
    const run = growRun(hits, from);
    const value = worth(run);
    if (value <= bestValue) continue;
    best = run;
    bestValue = value;
  }
  return best;
}

function findHits(tables: Tables, form: number, placed: ReadonlyMap<number, readonly Sighting[]>): readonly Hit[] {
  const { formStart, formWord, formWeight, wordRoot } = tables;
  const hits: Hit[] = [];
  for (let slot = formStart[form] as number; slot < (formStart[form + 1] as number); slot++) {
    const word = formWord[slot] as number;
    const sightings = placed.get(wordRoot[word] as number);
    if (sightings === undefined) continue;
    for (const sighting of sightings) {
      const quality = word === sighting.word ? sighting.quality : sighting.quality * rootQuality;
      hits.push({
        slot,
        weight: quality * (formWeight[slot] as number),
        exact: quality === 1,
        past: sighting.past,
        first: sighting.first,
        last: sighting.last,
      });
    }
  }
  if (hits.length < 2) return hits;
  hits.sort((a, b) => a.first - b.first || a.slot - b.slot);
  return tables.formSplit[form] === 1 ? withoutActs(hits, tables.formHead[form] as number) : hits;
}

/** "Lastade bilar" are no lorries ("Last|bilar"): what was done to a thing is not the first part of its name. */
function withoutActs(hits: readonly Hit[], head: number): readonly Hit[] {
  const thing = hits.findLast(({ slot }) => slot === head)?.first ?? -1;
  return hits.filter(({ slot, past, first }) => slot === head || !past || first >= thing);
}

/** From a hit rightwards: each word of the form once, no gap wider than eight tokens. */
function growRun(hits: readonly Hit[], from: number): readonly Hit[] {
  const run: Hit[] = [];
  let end = (hits[from] as Hit).first;
  for (let i = from; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.first - end > widestGap) break;
    const known = run.findIndex((each) => each.slot === hit.slot);
    if (known >= 0 && (run[known] as Hit).weight >= hit.weight) continue;
    if (known >= 0) run.splice(known, 1);
    run.push(hit);
    end = Math.max(end, hit.last);
  }
  return run;
}

/** Tokens between the run's first and last that none of its hits hold. */
function foreign(run: readonly Hit[]): number {
  if (run.length === 1) return 0;
  const taken = positionsOf(run);
  return (taken.at(-1) as number) - (taken[0] as number) + 1 - taken.length;
}

function weightOf(run: readonly Hit[]): number {
  let sum = 0;
  for (const { weight } of run) sum += weight;
  return sum;
}

function worth(run: readonly Hit[]): number {
  return weightOf(run) * (1 - gapCost * Math.min(10, foreign(run)));
}

function describe(tables: Tables, form: number, run: readonly Hit[]): PhraseMatch {
  if (run.length === 0)
    return { form, matched: 0, coverage: 0, exactness: 0, head: 0, rarity: 0, looseness: 0, positions: [] };
  const matched = weightOf(run);
  const gaps = foreign(run);
  const positions = positionsOf(run);
  let [exact, head, rarity] = [0, 0, -Infinity];
  for (const hit of run) {
    if (hit.exact) exact += hit.weight;
    if (hit.slot === tables.formHead[form]) head = hit.weight / (tables.formWeight[hit.slot] as number);
    rarity = Math.max(rarity, tables.wordRarity[tables.formWord[hit.slot] as number] as number);
  }
  return {
    form,
    matched,
    coverage: Math.min(1, matched / (tables.formTotal[form] as number)),
    exactness: exact / matched,
    head,
    rarity,
    looseness: gaps / (gaps + positions.length),
    positions,
  };
}

/** Token positions of a run, each once, ascending. */
function positionsOf(run: readonly Hit[]): readonly number[] {
  const positions: number[] = [];
  for (const { first, last } of run) {
    if (!positions.includes(first)) positions.push(first);
    if (!positions.includes(last)) positions.push(last);
  }
  return positions.length > 1 ? positions.sort((a, b) => a - b) : positions;
}
