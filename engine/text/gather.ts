import type { Sighting } from './read-segment.ts';
import type { Tables } from './recogniser.ts';

/** Reused between segments; `met`, `covered` and `conceptBest` are zero between calls. */
export interface Scratch {
  /** root → quality of its sighting */
  readonly met: Float32Array;
  /** form → coverage so far */
  readonly covered: Float32Array;
  /** forms worth weighing and their promises, side by side */
  readonly forms: Uint32Array;
  readonly promises: Float32Array;
  readonly conceptBest: Float32Array;
  readonly concepts: Uint32Array;
  /** how many concepts have a best promise in each part of its range */
  readonly counts: Uint32Array;
  /** the largest weight of a form */
  readonly largest: number;
}

/** What a segment says of one root: its best quality, and the words it was met as. */
export interface RootSighting {
  readonly quality: number;
  readonly words: readonly number[];
}

/** What a segment says, by root. */
export type Roots = ReadonlyMap<number, RootSighting>;

/** A relative of a word (same root, another stem) counts this much of the word itself. */
export const rootQuality = 0.85;
const closeEnough = 0.8;
/** A root with more postings than this ("manage" in ESCO) brings no new forms, it only adds to those met by rarer roots. */
const frequentPostings = 2000;
const bins = 2048;
/** Forms covered less are weighed only when there are too few others. */
const fairlyCovered = 0.27;
/** So few postings are all weighed. */
const shortList = 1500;

/** Room for the segments of one recogniser: as many places as it has roots, forms and concepts. */
export function createScratch({ concepts, roots, formConcept, formTotal }: Tables): Scratch {
  const forms = formConcept.length;
  return {
    met: new Float32Array(roots.length),
    covered: new Float32Array(forms),
    forms: new Uint32Array(forms),
    promises: new Float32Array(forms),
    conceptBest: new Float32Array(concepts),
    concepts: new Uint32Array(concepts),
    counts: new Uint32Array(bins + 1),
    largest: formTotal.reduce((most, total) => Math.max(most, total), 0),
  };
}

/** Sightings by root. */
export function groupByRoot(sightings: readonly Sighting[]): Roots {
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
 * 80 % of the concept's best) of about the `most` most promising concepts, in order of their numbers.
 */
export function gather(tables: Tables, roots: Roots, scratch: Scratch, most: number): readonly number[] {
  const ordered = [...roots.keys()].map((root) => ({ root, size: postingsOf(tables, root) }));
  ordered.sort((a, b) => a.size - b.size);
  const isShort = ordered.reduce((sum, { size }) => sum + size, 0) < shortList;
  const least = isShort ? Number.MIN_VALUE : fairlyCovered;
  const listed = addCovered(tables, { roots, ordered, least }, scratch);
  const first = choose(tables, scratch, listed, most);
  const exact = isShort || first.limit >= promiseOf(fairlyCovered, scratch.largest);
  const { kept } = exact ? first : choose(tables, scratch, listTouched(scratch), most);
  if (isShort) for (let i = 0; i < listed; i++) scratch.covered[scratch.forms[i] as number] = 0;
  else scratch.covered.fill(0);
  return kept.sort((a, b) => a - b);
}

/** Sums the shares met per form, rare roots first; lists the forms that are covered at least `least` and gives their number. */
function addCovered(
  tables: Tables,
  { roots, ordered, least }: { roots: Roots; ordered: readonly { root: number; size: number }[]; least: number },
  scratch: Scratch,
): number {
  const { rootStart, rootWord } = tables;
  let listed = 0;
  for (const [i, { root, size }] of ordered.entries()) {
    const { quality, words } = roots.get(root) as RootSighting;
    const joins = i > 0 && size > frequentPostings;
    for (let at = rootStart[root] as number; at < (rootStart[root + 1] as number); at++) {
      const word = rootWord[at] as number;
      const share = words.includes(word) ? quality : quality * rootQuality;
      listed = addWord(tables, { word, share, joins, least }, scratch, listed);
    }
  }
  return listed;
}

function postingsOf({ rootStart, rootWord, wordStart }: Tables, root: number): number {
  let sum = 0;
  for (let at = rootStart[root] as number; at < (rootStart[root + 1] as number); at++) {
    const word = rootWord[at] as number;
    sum += (wordStart[word + 1] as number) - (wordStart[word] as number);
  }
  return sum;
}

/** Adds a word's shares to its forms, or where it `joins` to those met before; gives the number of listed forms so far. */
function addWord(
  { wordStart, postForm, postShare }: Tables,
  { word, share, joins, least }: { word: number; share: number; joins: boolean; least: number },
  { covered, forms }: Scratch,
  before: number,
): number {
  let listed = before;
  const end = wordStart[word + 1] as number;
  for (let at = wordStart[word] as number; at < end; at++) {
    const form = postForm[at] as number;
    const sum = covered[form] as number;
    if (joins && sum === 0) continue;
    const more = sum + (postShare[at] as number) * share;
    covered[form] = more;
    if (more >= least && sum < least) forms[listed++] = form;
  }
  return listed;
}

/** Lists all forms met at all; gives their number. */
function listTouched({ covered, forms }: Scratch): number {
  let touched = 0;
  for (let form = 0; form < covered.length; form++) if ((covered[form] as number) > 0) forms[touched++] = form;
  return touched;
}

function promiseOf(coverage: number, total: number): number {
  return coverage * coverage * Math.sqrt(coverage * total);
}

/** The choice among the first `count` forms listed, and the promise from which on concepts were kept. */
function choose(
  { formConcept, formTotal }: Tables,
  scratch: Scratch,
  count: number,
  most: number,
): { kept: number[]; limit: number } {
  const { covered, forms, promises, conceptBest, concepts } = scratch;
  let met = 0;
  for (let i = 0; i < count; i++) {
    const form = forms[i] as number;
    const promise = promiseOf(covered[form] as number, formTotal[form] as number);
    promises[i] = promise;
    const concept = formConcept[form] as number;
    const best = conceptBest[concept] as number;
    if (best === 0) concepts[met++] = concept;
    if (promise > best) conceptBest[concept] = promise;
  }
  const limit = limitForTop(scratch, met, most);
  const kept: number[] = [];
  for (let i = 0; i < count; i++) {
    const best = conceptBest[formConcept[forms[i] as number] as number] as number;
    if (best >= limit && (promises[i] as number) >= closeEnough * best) kept.push(forms[i] as number);
  }
  for (let i = 0; i < met; i++) conceptBest[concepts[i] as number] = 0;
  return { kept, limit };
}

/** A value that about `most` of the concepts met reach, from a histogram: linear, and ties all stay in. 0 when there are no more than that. */
function limitForTop({ conceptBest, concepts, counts }: Scratch, met: number, most: number): number {
  if (met <= most) return 0;
  let highest = 0;
  for (let i = 0; i < met; i++) highest = Math.max(highest, conceptBest[concepts[i] as number] as number);
  counts.fill(0);
  const scale = bins / highest;
  for (let i = 0; i < met; i++) {
    const bin = Math.floor((conceptBest[concepts[i] as number] as number) * scale);
    counts[bin] = (counts[bin] as number) + 1;
  }
  let bin = bins;
  for (let seen = counts[bin] as number; bin > 0 && seen < most; seen += counts[bin] as number) bin--;
  return bin / scale;
}
