import type { Sighting } from './read-segment.ts';
import type { Tables } from './recogniser.ts';

/** Reused between segments; all zero between calls. */
export interface Scratch {
  readonly formValue: Float32Array;
  readonly conceptBest: Float32Array;
  readonly touchedForms: Uint32Array;
  readonly touchedConcepts: Uint32Array;
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

export function createScratch(tables: Tables): Scratch {
  return {
    formValue: new Float32Array(tables.formConcept.length),
    conceptBest: new Float32Array(tables.concepts),
    touchedForms: new Uint32Array(tables.formConcept.length),
    touchedConcepts: new Uint32Array(tables.concepts),
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
  const forms = addMatched(tables, roots, scratch);
  const concepts = bestPerConcept(tables, scratch, forms);
  const limit = limitForTop(scratch, concepts, most);
  const { formValue, conceptBest, touchedForms, touchedConcepts } = scratch;
  const kept: number[] = [];
  for (let i = 0; i < forms; i++) {
    const form = touchedForms[i] as number;
    const best = conceptBest[tables.formConcept[form] as number] as number;
    if (best >= limit && (formValue[form] as number) >= closeEnough * best) kept.push(form);
    formValue[form] = 0;
  }
  for (let i = 0; i < concepts; i++) conceptBest[touchedConcepts[i] as number] = 0;
  return kept;
}

/** Sums matched weights per form; gives how many forms were touched. */
function addMatched(tables: Tables, roots: ReadonlyMap<number, RootSighting>, scratch: Scratch): number {
  const { rootStart, postForm, postWord, postWeight } = tables;
  const { formValue, touchedForms } = scratch;
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
      const before = formValue[form] as number;
      if (before === 0) {
        if (joins) continue;
        touchedForms[count++] = form;
      }
      formValue[form] = before + (postWeight[at] as number) * (same ? quality : quality * rootQuality);
    }
  }
  return count;
}

/** Turns matched weights into promises and notes each concept's best; gives how many concepts were touched. */
function bestPerConcept({ formConcept, formTotal }: Tables, scratch: Scratch, forms: number): number {
  const { formValue, conceptBest, touchedForms, touchedConcepts } = scratch;
  let count = 0;
  for (let i = 0; i < forms; i++) {
    const form = touchedForms[i] as number;
    const matched = formValue[form] as number;
    const coverage = matched / (formTotal[form] as number);
    const value = coverage * coverage * Math.sqrt(matched);
    formValue[form] = value;
    const concept = formConcept[form] as number;
    const best = conceptBest[concept] as number;
    if (best === 0) touchedConcepts[count++] = concept;
    if (value > best) conceptBest[concept] = value;
  }
  return count;
}

/** A value that about `most` concepts reach, from a histogram: linear, and ties all stay in. */
function limitForTop({ conceptBest, touchedConcepts }: Scratch, concepts: number, most: number): number {
  if (concepts <= most) return 0;
  let highest = 0;
  for (let i = 0; i < concepts; i++) highest = Math.max(highest, conceptBest[touchedConcepts[i] as number] as number);
  const counts = new Uint32Array(bins + 1);
  const scale = bins / highest;
  for (let i = 0; i < concepts; i++) {
    const bin = Math.floor((conceptBest[touchedConcepts[i] as number] as number) * scale);
    counts[bin] = (counts[bin] as number) + 1;
  }
  let bin = bins;
  for (let seen = counts[bin] as number; bin > 0 && seen < most; seen += counts[bin] as number) bin--;
  return bin / scale;
}
