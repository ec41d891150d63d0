import { createScratch, gather, type Scratch } from './gather.ts';
import { matchPhrase, type PhraseMatch } from './phrase-match.ts';
import { type Evidence, roughStrength } from './rank.ts';
import type { Sighting } from './read-segment.ts';
import type { Recogniser } from './recogniser.ts';

const scratches = new WeakMap<Recogniser, Scratch>();

/** Evidence for the `most` most promising concepts of one segment, one entry per concept. */
export function weighSegment(recogniser: Recogniser, sightings: readonly Sighting[], most: number): readonly Evidence[] {
  if (sightings.length === 0) return [];
  const scratch = scratches.get(recogniser) ?? createScratch(recogniser);
  scratches.set(recogniser, scratch);
  const { forms, bag } = gather(recogniser, sightings, scratch, most);
  const best = new Map<number, PhraseMatch>();
  for (const form of forms) {
    const concept = recogniser.tables.formConcept[form] as number;
    const match = matchPhrase(recogniser.tables, form, sightings);
    const before = best.get(concept);
    if (before === undefined || roughStrength(match) > roughStrength(before)) best.set(concept, match);
  }
  const bestBag = Math.max(1e-9, ...bag.values());
  return [...best].map(([concept, match]) => {
    const value = bag.get(concept) ?? 0;
    return { concept, match, bag: value, bagShare: value / bestBag, ...formSignals(recogniser, concept, match, sightings) };
  });
}

function formSignals({ tables }: Recogniser, concept: number, match: PhraseMatch, sightings: readonly Sighting[]) {
  const words = (tables.formStart[match.form + 1] as number) - (tables.formStart[match.form] as number);
  const label = tables.conceptForm[concept] as number;
  if (label === match.form) return { words, preferred: match.coverage };
  return { words, preferred: label < tables.formConcept.length ? matchPhrase(tables, label, sightings).coverage : 0 };
}
