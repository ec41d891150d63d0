import { createScratch, gather, groupByRoot, type Scratch } from './gather.ts';
import type { RankName } from './learned-ranks.ts';
import type { Meaning } from './meaning.ts';
import { nearestConcepts } from './nearest-concepts.ts';
import { byRoot, coverageOf, matchPhrase, type PhraseMatch } from './phrase-match.ts';
import { qualifierFit } from './qualifier.ts';
import { type Evidence, roughStrength } from './rank.ts';
import type { Sighting } from './read-segment.ts';
import type { Recogniser, Tables } from './recogniser.ts';
import { kindsSaid } from './said-kinds.ts';
import { nearnessOf, placeSegment, type SegmentSpace } from './segment-space.ts';
import type { Segment } from './segments.ts';
import type { Tokens } from './tokenise.ts';

const scratches = new WeakMap<Tables, Scratch>();
/** How many concepts are sought by meaning, and in how many groups; fewer where few are weighed (long texts). */
const near = { most: 28, probes: 8 };
const nearFew = { most: 12, probes: 5 };
const few = 40;

/** What was found, and which ranker reads it. */
export interface Weighed {
  readonly found: readonly Evidence[];
  readonly by: RankName;
}

/** Evidence for about the `most` most promising concepts of one segment by words, and some more by meaning; one entry per concept. */
export function weighSegment(
  { tables, meanings }: Recogniser,
  { tokens, segment, sightings }: { tokens: Tokens; segment: Segment; sightings: readonly Sighting[] },
  most: number,
): Weighed {
  const scratch = scratches.get(tables) ?? createScratch(tables);
  scratches.set(tables, scratch);
  const roots = groupByRoot(sightings);
  const placed = byRoot(sightings);
  const best = new Map<number, PhraseMatch>();
  for (const form of gather(tables, roots, scratch, most)) {
    const concept = tables.formConcept[form] as number;
    const match = matchPhrase(tables, form, placed);
    const before = best.get(concept);
    if (before === undefined || roughStrength(match) > roughStrength(before)) best.set(concept, match);
  }
  const { meaning, space } = placeInBest(meanings, tokens, segment);
  if (meaning !== null && space !== null)
    for (const concept of nearestConcepts(meaning, space.whole, most < few ? nearFew : near)) {
      const form = tables.conceptForm[concept] as number;
      if (!best.has(concept) && form < tables.formConcept.length) best.set(concept, matchPhrase(tables, form, placed));
    }
  const isMet = (root: number): boolean => placed.has(root);
  const said = kindsSaid(tokens.words.slice(...segment));
  for (const [root, { quality }] of roots) scratch.met[root] = quality;
  const found = [...best].map(([concept, match]) => ({
    concept,
    match,
    bag: bagOf(tables, concept, scratch.met),
    near: meaning === null || space === null ? null : nearnessOf(meaning, space, concept),
    words: (tables.formStart[match.form + 1] as number) - (tables.formStart[match.form] as number),
    preferred: labelCoverage(tables, concept, match, placed),
    exactLabel: tables.formPreferred[match.form] === 1,
    qualifier: meaning === null || space === null ? 1 : qualifierFit(tables, match.form, { meaning, space, isMet }),
    unsaid: ((tables.conceptKinds[concept] as number) & ~said) !== 0,
  }));
  for (const root of roots.keys()) scratch.met[root] = 0;
  return { found, by: meaning?.language ?? 'words' };
}

/** The segment in the space that knows most of its words. */
function placeInBest(
  meanings: readonly Meaning[],
  tokens: Tokens,
  segment: Segment,
): { meaning: Meaning | null; space: SegmentSpace | null } {
  let best: { meaning: Meaning | null; space: SegmentSpace | null } = { meaning: null, space: null };
  for (const meaning of meanings) {
    const space = placeSegment(meaning, tokens, segment);
    if ((space?.rows.length ?? 0) > (best.space?.rows.length ?? 0)) best = { meaning, space };
  }
  return best;
}

/** Sum of the concept's bag weights over the roots met. */
function bagOf({ bagStart, bagRoot, bagWeight }: Tables, concept: number, met: Float32Array): number {
  const end = bagStart[concept + 1] as number;
  let sum = 0;
  for (let at = bagStart[concept] as number; at < end; at++)
    sum += (met[bagRoot[at] as number] as number) * (bagWeight[at] as number);
  return sum;
}

/** Coverage of the preferred form, in the reading that matched or else its first. */
function labelCoverage(
  tables: Tables,
  concept: number,
  match: PhraseMatch,
  placed: ReadonlyMap<number, readonly Sighting[]>,
): number {
  const label = tables.conceptForm[concept] as number;
  if (tables.formPreferred[match.form] === 1) return match.coverage;
  return label < tables.formConcept.length ? coverageOf(tables, label, placed) : 0;
}
