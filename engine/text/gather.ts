import type { Sighting } from './read-segment.ts';
import type { Recogniser } from './recogniser.ts';

/** Reused between calls: one number per form and per concept, cleared by what was touched. */
export interface Scratch {
  readonly formMatched: Float32Array;
  readonly conceptBest: Float32Array;
  readonly conceptBag: Float32Array;
}

/** Forms worth a closer look, and each concept's bag evidence. */
export interface Candidates {
  readonly forms: readonly number[];
  readonly bag: ReadonlyMap<number, number>;
}

export const rootQuality = 0.85;
const closeEnough = 0.8;

export function createScratch(recogniser: Recogniser): Scratch {
  const { tables } = recogniser;
  return {
    formMatched: new Float32Array(tables.formConcept.length),
    conceptBest: new Float32Array(tables.concepts),
    conceptBag: new Float32Array(tables.concepts),
  };
}

/** How promising a form is when `matched` of its weight occurs anywhere in the segment: an upper bound for its phrase score. */
export function promise(matched: number, total: number): number {
  const coverage = matched / total;
  return coverage * coverage * Math.sqrt(matched);
}

/** First pass: adds up matched weights over postings and keeps the best forms of the `most` most promising concepts. */
export function gather(recogniser: Recogniser, sightings: readonly Sighting[], scratch: Scratch, most: number): Candidates {
  const byRoot = bestByRoot(sightings);
  const forms = addForms(recogniser, byRoot, scratch);
  const concepts = addBags(recogniser, byRoot, scratch);
  const { formConcept, formTotal } = recogniser.tables;
  const touched: number[] = [];
  for (const form of forms) {
    const concept = formConcept[form] as number;
    const value = promise(scratch.formMatched[form] as number, formTotal[form] as number);
    if (scratch.conceptBest[concept] === 0) touched.push(concept);
    if (value > (scratch.conceptBest[concept] as number)) scratch.conceptBest[concept] = value;
  }
  const limit = thresholdForTop(touched.map((concept) => scratch.conceptBest[concept] as number), most);
  const kept: number[] = [];
  for (const form of forms) {
    const best = scratch.conceptBest[formConcept[form] as number] as number;
    const value = promise(scratch.formMatched[form] as number, formTotal[form] as number);
    if (best >= limit && value >= closeEnough * best) kept.push(form);
  }
  const bag = new Map<number, number>();
  for (const form of kept) bag.set(formConcept[form] as number, scratch.conceptBag[formConcept[form] as number] as number);
  for (const form of forms) scratch.formMatched[form] = 0;
  for (const concept of touched) scratch.conceptBest[concept] = 0;
  for (const concept of concepts) scratch.conceptBag[concept] = 0;
  return { forms: kept, bag };
}

type BestByRoot = ReadonlyMap<number, { readonly quality: number; readonly words: readonly number[] }>;

function bestByRoot(sightings: readonly Sighting[]): BestByRoot {
  const best = new Map<number, { quality: number; words: number[] }>();
  for (const { root, word, quality } of sightings) {
    const entry = best.get(root) ?? { quality: 0, words: [] };
    entry.quality = Math.max(entry.quality, quality);
    if (!entry.words.includes(word)) entry.words.push(word);
    best.set(root, entry);
  }
  return best;
}

function addForms(recogniser: Recogniser, byRoot: BestByRoot, { formMatched }: Scratch): readonly number[] {
  const { rootStart, postForm, postWord, postWeight } = recogniser.tables;
  const touched: number[] = [];
  for (const [root, { quality, words }] of byRoot) {
    const [only, second] = [words[0], words.length > 1];
    for (let at = rootStart[root] as number; at < (rootStart[root + 1] as number); at++) {
      const form = postForm[at] as number;
      const same = postWord[at] === only || (second && words.includes(postWord[at] as number));
      if (formMatched[form] === 0) touched.push(form);
      formMatched[form] = (formMatched[form] as number) + (postWeight[at] as number) * (same ? quality : quality * rootQuality);
    }
  }
  return touched;
}

function addBags(recogniser: Recogniser, byRoot: BestByRoot, { conceptBag }: Scratch): readonly number[] {
  const { bagStart, bagConcept, bagWeight } = recogniser.tables;
  const touched: number[] = [];
  for (const [root, { quality }] of byRoot) {
    for (let at = bagStart[root] as number; at < (bagStart[root + 1] as number); at++) {
      const concept = bagConcept[at] as number;
      if (conceptBag[concept] === 0) touched.push(concept);
      conceptBag[concept] = (conceptBag[concept] as number) + (bagWeight[at] as number) * quality;
    }
  }
  return touched;
}

function thresholdForTop(values: readonly number[], most: number): number {
  if (values.length <= most) return 0;
  return Float64Array.from(values).sort()[values.length - most] as number;
}
