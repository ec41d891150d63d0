import type { Sighting } from './read-segment.ts';
import type { Tables } from './recogniser.ts';

/** Reused between segments; `met`, `covered` and `conceptBest` are zero between calls. */
export interface Scratch {
  /** root → quality of its sighting */
  readonly met: Float32Array;
  /** form → coverage so far */
  readonly covered: Float32Array;
  readonly touched: Uint32Array;
  /** forms worth weighing and their promises, side by side */
  readonly forms: Uint32Array;
  readonly promises: Float32Array;
  readonly conceptBest: Float32Array;
  readonly concepts: Uint32Array;
  /** the largest weight of a form */
  readonly largest: number;
}

/** What a segment says of one root: its best quality, and the words it was met as. */
export interface RootSighting {
  readonly quality: number;
  readonly words: readonly number[];
}

/** A relative of a word (same root, another stem) counts this much of the word itself. */
export const rootQuality = 0.85;
const closeEnough = 0.8;
/** A root with more postings than this ("manage" in ESCO) brings no new forms, it only adds to those met by rarer roots. */
const frequentPostings = 2000;
const bins = 2048;
/** Forms covered less are weighed only when there are too few others. */
const fairlyCovered = 0.27;

export function createScratch({ concepts, roots, formConcept, formTotal }: Tables): Scratch {
  const forms = formConcept.length;
  return {
    met: new Float32Array(roots.length),
    covered: new Float32Array(forms),
    touched: new Uint32Array(forms),
    forms: new Uint32Array(forms),
    promises: new Float32Array(forms),
    conceptBest: new Float32Array(concepts),
    concepts: new Uint32Array(concepts),
    largest: formTotal.reduce((most, total) => Math.max(most, total), 0),
  };
}

/** Sightings by root. */
export function groupByRoot(sightings: readonly Sighting[]): ReadonlyMap<number, RootSighting> {
  const best = new Map<number, { quality: number; words: number[] }>();
  for (const { root, word, quality } of sightings) {
    const entry = best.get(root) ?? { quality: 0, words: [] };
    entry.quality = Math.max(entry.quality, quality);
    if (!entry.words.includes(word)) entry.words.push(word);
    best.set(root, entry);
  }
  return best;
}

/**
 * First pass over the postings: forms worth a closer look. A form's promise is coverage² · √matched with its words
 * anywhere in the segment, an upper bound for what they are worth near each other. Kept are the best forms (within
 * 80 % of the concept's best) of about the `most` most promising concepts.
 */
export function gather(
  tables: Tables,
  roots: ReadonlyMap<number, RootSighting>,
  scratch: Scratch,
  most: number,
): readonly number[] {
  const touched = addCovered(tables, roots, scratch);
  const fair = chosenOf(tables, scratch, { touched, least: fairlyCovered, most });
  const exact = fair.limit >= promiseOf(fairlyCovered, scratch.largest);
  const { kept } = exact ? fair : chosenOf(tables, scratch, { touched, least: 0, most });
  for (let i = 0; i < touched; i++) scratch.covered[scratch.touched[i] as number] = 0;
  return kept;
}

/** Sums the shares met per form; gives how many forms were touched. */
function addCovered(tables: Tables, roots: ReadonlyMap<number, RootSighting>, scratch: Scratch): number {
  const { rootStart, postForm, postWord, postShare } = tables;
  const { covered, touched } = scratch;
  let count = 0;
  const size = (root: number): number => (rootStart[root + 1] as number) - (rootStart[root] as number);
  const ordered = [...roots].sort(([a], [b]) => size(a) - size(b));
  for (const [root, { quality, words }] of ordered) {
    const joins = count > 0 && size(root) > frequentPostings;
    const only = words[0] as number;
    const several = words.length > 1;
    const end = rootStart[root + 1] as number;
    for (let at = rootStart[root] as number; at < end; at++) {
      const form = postForm[at] as number;
      const word = postWord[at] as number;
      const same = word === only || (several && words.includes(word));
      const before = covered[form] as number;
      if (before === 0) {
        if (joins) continue;
        touched[count++] = form;
      }
      covered[form] = before + (postShare[at] as number) * (same ? quality : quality * rootQuality);
    }
  }
  return count;
}

function promiseOf(coverage: number, total: number): number {
  return coverage * coverage * Math.sqrt(coverage * total);
}

/** The choice among touched forms covered at least `least`, and the promise from which on concepts were kept. */
function chosenOf(
  { formConcept, formTotal }: Tables,
  { covered, touched: all, forms, promises, conceptBest, concepts }: Scratch,
  { touched, least, most }: { touched: number; least: number; most: number },
): { kept: readonly number[]; limit: number } {
  let [weighed, met] = [0, 0];
  for (let i = 0; i < touched; i++) {
    const form = all[i] as number;
    const coverage = covered[form] as number;
    if (coverage < least) continue;
    const promise = promiseOf(coverage, formTotal[form] as number);
    forms[weighed] = form;
    promises[weighed++] = promise;
    const concept = formConcept[form] as number;
    const best = conceptBest[concept] as number;
    if (best === 0) concepts[met++] = concept;
    if (promise > best) conceptBest[concept] = promise;
  }
  const limit = limitForTop(conceptBest, concepts.subarray(0, met), most);
  const kept: number[] = [];
  for (let i = 0; i < weighed; i++) {
    const best = conceptBest[formConcept[forms[i] as number] as number] as number;
    if (best >= limit && (promises[i] as number) >= closeEnough * best) kept.push(forms[i] as number);
  }
  for (let i = 0; i < met; i++) conceptBest[concepts[i] as number] = 0;
  return { kept, limit };
}

/** A value that about `most` concepts reach, from a histogram: linear, and ties all stay in. 0 when there are no more than that. */
function limitForTop(values: Float32Array, concepts: Uint32Array, most: number): number {
  if (concepts.length <= most) return 0;
  let highest = 0;
  for (const concept of concepts) highest = Math.max(highest, values[concept] as number);
  const counts = new Uint32Array(bins + 1);
  const scale = bins / highest;
  for (const concept of concepts) {
    const bin = Math.floor((values[concept] as number) * scale);
    counts[bin] = (counts[bin] as number) + 1;
  }
  let bin = bins;
  for (let seen = counts[bin] as number; bin > 0 && seen < most; seen += counts[bin] as number) bin--;
  return bin / scale;
}
