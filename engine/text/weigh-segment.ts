import { createScratch, gather, groupByRoot, type RootSighting, type Scratch } from './gather.ts';
import { byRoot, matchPhrase, type PhraseMatch } from './phrase-match.ts';
import { type Evidence, roughStrength } from './rank.ts';
import type { Sighting } from './read-segment.ts';
import type { Recogniser, Tables } from './recogniser.ts';

const scratches = new WeakMap<Tables, Scratch>();

/** Evidence for about the `most` most promising concepts of one segment, one entry per concept. */
export function weighSegment(
  { tables }: Recogniser,
  sightings: readonly Sighting[],
  most: number,
): readonly Evidence[] {
  if (sightings.length === 0) return [];
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
  const found = [...best].map(([concept, match]) => ({ concept, match, bag: bagOf(tables, concept, roots) }));
  const bestBag = found.reduce((most, { bag }) => Math.max(most, bag), 1e-9);
  return found.map((each) => ({
    ...each,
    bagShare: each.bag / bestBag,
    words: (tables.formStart[each.match.form + 1] as number) - (tables.formStart[each.match.form] as number),
    preferred: labelCoverage(tables, each.concept, each.match, placed),
  }));
}

/** Sum of the concept's bag weights over the roots met. */
function bagOf(
  { bagStart, bagRoot, bagWeight }: Tables,
  concept: number,
  roots: ReadonlyMap<number, RootSighting>,
): number {
  let sum = 0;
  for (let at = bagStart[concept] as number; at < (bagStart[concept + 1] as number); at++) {
    const met = roots.get(bagRoot[at] as number);
    if (met !== undefined) sum += met.quality * (bagWeight[at] as number);
  }
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
  return label < tables.formConcept.length ? matchPhrase(tables, label, placed).coverage : 0;
}
