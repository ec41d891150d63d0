import type { Meaning } from './meaning.ts';
import type { Tables } from './recogniser.ts';
import type { SegmentSpace } from './segment-space.ts';
import { rowsOfWord } from './word-rows.ts';
import { addRow, normalise } from './word-vectors.ts';

const cacheLimit = 2000;
const vectors = new WeakMap<Meaning, Map<number, Float32Array>>();

/**
 * How well what qualifies a form ("Provtagning, industri") fits a segment: 1 when nothing does or one of its words is met, else the cosine
 * of those words with the whole segment (0 for words the space does not know). `isMet` tells whether a root is met there.
 */
export function qualifierFit(
  tables: Tables,
  form: number,
  { meaning, space, isMet }: { meaning: Meaning; space: SegmentSpace; isMet: (root: number) => boolean },
): number {
  const { formStart, formWord, slotQualifies, wordRoot } = tables;
  const end = formStart[form + 1] as number;
  let has = false;
  for (let slot = formStart[form] as number; slot < end; slot++) {
    if (slotQualifies[slot] === 0) continue;
    if (isMet(wordRoot[formWord[slot] as number] as number)) return 1;
    has = true;
  }
  if (!has) return 1;
  const vector = vectorOf(tables, form, meaning);
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += (vector[i] as number) * (space.whole[i] as number);
  return sum;
}

/** Unit vector of a form's qualifying words, zero when none is known. */
function vectorOf({ formStart, formWord, slotQualifies, words }: Tables, form: number, meaning: Meaning): Float32Array {
  const known = vectors.get(meaning) ?? new Map<number, Float32Array>();
  vectors.set(meaning, known);
  const cached = known.get(form);
  if (cached !== undefined) return cached;
  const vector = new Float32Array(meaning.vectors.size);
  for (let slot = formStart[form] as number; slot < (formStart[form + 1] as number); slot++)
    if (slotQualifies[slot] === 1)
      for (const row of rowsOfWord(meaning.vectors.rows, words[formWord[slot] as number] as string, meaning.language))
        addRow(meaning.vectors, row, vector);
  normalise(vector, 0, vector.length);
  if (known.size >= cacheLimit) known.clear();
  known.set(form, vector);
  return vector;
}
