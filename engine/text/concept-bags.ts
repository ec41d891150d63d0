import { analyseWord } from './analyse-word.ts';
import type { Lexicon } from './form.ts';
import type { Prepared } from './prepare-forms.ts';
import type { Tables } from './recogniser.ts';
import { isFramingWord, isStopWord } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

const noteShare = 0.5;
const saturation = 1.2;
const lengthShare = 0.5;

/**
 * Each concept as one bag of roots from all its forms and, at half weight, its notes: the weak evidence.
 * Weights are BM25 term weights (Robertson & Zaragoza 2009, k₁ = 1.2, b = 0.5) times idf.
 */
export function buildBags(
  lexicon: Lexicon,
  prepared: Prepared,
): Pick<Tables, 'bagStart' | 'bagRoot' | 'bagWeight' | 'wordRarity'> {
  const bags = countRoots(lexicon, prepared);
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, bags.length);
  const holders = new Float64Array(prepared.roots.list.length);
  for (const bag of bags) for (const root of bag.keys()) holders[root] = (holders[root] as number) + 1;
  const roots: number[] = [];
  const starts = [0];
  const weights: number[] = [];
  for (const [concept, bag] of bags.entries()) {
    const norm = saturation * (1 - lengthShare + (lengthShare * (lengths[concept] as number)) / (mean || 1));
    for (const [root, count] of bag) {
      const n = holders[root] as number;
      const idf = Math.log(1 + (bags.length - n + 0.5) / (n + 0.5));
      roots.push(root);
      weights.push((idf * count * (saturation + 1)) / (count + norm));
    }
    starts.push(roots.length);
  }
  return {
    bagStart: Uint32Array.from(starts),
    bagRoot: Uint32Array.from(roots),
    bagWeight: Float32Array.from(weights),
    wordRarity: Float32Array.from(prepared.wordRoot, (root) =>
      Math.log((bags.length + 1) / ((holders[root] as number) + 1)),
    ),
  };
}

function countRoots(lexicon: Lexicon, prepared: Prepared): readonly Map<number, number>[] {
  const bags = Array.from({ length: lexicon.concepts }, () => new Map<number, number>());
  const add = (concept: number, root: number, share: number): void => {
    const bag = bags[concept];
    bag?.set(root, (bag.get(root) ?? 0) + share);
  };
  for (const form of prepared.forms) {
    for (const word of form.words) {
      if (!isFramingWord(prepared.words.list[word] as string)) add(form.concept, prepared.wordRoot[word] as number, 1);
    }
  }
  const language = lexicon.forms[0]?.language ?? 'en';
  for (const note of lexicon.notes ?? []) {
    for (const word of tokenise(note.text).words) {
      const root =
        isStopWord(word) || isFramingWord(word) ? undefined : prepared.roots.ids.get(analyseWord(word, language).root);
      if (root !== undefined) add(note.concept, root, noteShare);
    }
  }
  return bags;
}
