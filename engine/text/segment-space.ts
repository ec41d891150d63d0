import type { Meaning } from './meaning.ts';
import type { Segment } from './segments.ts';
import { isStopWord } from './stop-words.ts';
import type { Tokens } from './tokenise.ts';
import { rowsOfWord } from './word-rows.ts';
import { addRow, normalise } from './word-vectors.ts';

/** A segment in the word space. */
export interface SegmentSpace {
  /** unit vector of all its words, each once, and the length of their sum */
  readonly whole: Float32Array;
  readonly length: number;
  /** its content words: rows of the table and token positions */
  readonly rows: readonly number[];
  readonly positions: readonly number[];
  /** the places in `rows` where a row stands first */
  readonly firsts: readonly number[];
  /** per width (`windowWidths`) the lengths of the summed vectors of its windows: the one that begins at word i is at i */
  readonly windows: readonly Float64Array[];
}

/** Windows hold so many neighbouring content words, or all when there are fewer. */
const windowWidths = [1, 3, 6] as const;
const widest = 6;
const cacheLimit = 50_000;
const rowBytes = Uint32Array.BYTES_PER_ELEMENT;

/** Places a segment's words, also on the kernel's desk; null when none of them is known. */
export function placeSegment(meaning: Meaning, tokens: Tokens, [from, to]: Segment): SegmentSpace | null {
  const { size } = meaning.vectors;
  const rows: number[] = [];
  const positions: number[] = [];
  for (let i = from; i < to; i++) {
    for (const row of rowsAt(meaning, tokens, i)) {
      rows.push(row);
      positions.push(i);
    }
  }
  if (rows.length === 0) return null;
  const whole = new Float32Array(size);
  const firsts: number[] = [];
  for (const [i, row] of rows.entries()) {
    if (rows.indexOf(row) < i) continue;
    firsts.push(i);
    addRow(meaning.vectors, row, whole);
  }
  const length = normalise(whole, 0, size) || 1;
  meaning.desk.rows.set(rows);
  const products = neighbourProducts(meaning, rows);
  const windows = windowWidths.map((width) => windowLengths(products, rows.length, width));
  return { whole, length, rows, positions, firsts, windows };
}

/** Inner products of each word with itself and the five that follow: word i and i + d at i · 6 + d. */
function neighbourProducts({ vectors, kernel, desk }: Meaning, rows: readonly number[]): Float64Array {
  const bytes = vectors.size * Float32Array.BYTES_PER_ELEMENT;
  const table = vectors.values.byteOffset;
  const products = new Float64Array(rows.length * widest);
  for (const [i, row] of rows.entries()) {
    const count = Math.min(widest, rows.length - i);
    kernel.products(table + row * bytes, table, desk.rows.byteOffset + i * rowBytes, count, bytes, desk.out.byteOffset);
    for (let d = 0; d < count; d++) products[i * widest + d] = desk.out[d] as number;
  }
  return products;
}

/** |Σ v|² = Σ v·v + 2 Σ v·w over the pairs of a window. */
function windowLengths(products: Float64Array, words: number, width: number): Float64Array {
  const lengths = new Float64Array(Math.max(1, words - width + 1));
  for (let from = 0; from < lengths.length; from++) {
    const to = Math.min(words, from + width);
    let square = 0;
    for (let i = from; i < to; i++)
      for (let d = 0; i + d < to; d++) square += (d === 0 ? 1 : 2) * (products[i * widest + d] as number);
    lengths[from] = Math.sqrt(Math.max(0, square)) || 1;
  }
  return lengths;
}

/** Rows of a token, none for function words and unknown ones. */
function rowsAt({ vectors, language, known }: Meaning, { words, capitals }: Tokens, at: number): readonly number[] {
  const word = words[at] as string;
  if (isStopWord(word) && !capitals[at]) return [];
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  const rows = rowsOfWord(vectors.rows, word, language);
  if (known.size >= cacheLimit) known.clear();
  known.set(word, rows);
  return rows;
}

/** How near a concept lies: cosines to the whole segment and to its best window of each width, and the words of the best narrow one. */
export interface Nearness {
  readonly whole: number;
  readonly windows: readonly [number, number, number];
  readonly positions: readonly number[];
}

/** A window's inner product is the sum of its words', so each word meets the concept once. Only for the segment placed last. */
export function nearnessOf(
  { places, rowOf, vectors, kernel, desk }: Meaning,
  space: SegmentSpace,
  concept: number,
): Nearness {
  const { rows, windows, positions, firsts, length } = space;
  const bytes = vectors.size * Float32Array.BYTES_PER_ELEMENT;
  const { out } = desk;
  const place = places.byteOffset + (rowOf[concept] as number) * bytes;
  kernel.products(place, vectors.values.byteOffset, desk.rows.byteOffset, rows.length, bytes, out.byteOffset);
  let whole = 0;
  for (let i = 0; i < firsts.length; i++) whole += out[firsts[i] as number] as number;
  const best: [number, number, number] = [-1, -1, -1];
  const at: [number, number, number] = [0, 0, 0];
  for (let kind = 0; kind < windowWidths.length; kind++) {
    const lengths = windows[kind] as Float64Array;
    const width = Math.min(rows.length, windowWidths[kind] as number);
    let sum = 0;
    for (let i = 0; i < rows.length; i++) {
      sum += out[i] as number;
      const from = i + 1 - width;
      if (from < 0) continue;
      const value = sum / (lengths[from] as number);
      if (value > (best[kind] as number)) {
        best[kind] = value;
        at[kind] = from;
      }
      sum -= out[from] as number;
    }
  }
  const narrow = best[1] > best[0] ? 1 : 0;
  const from = at[narrow];
  return { whole: whole / length, windows: best, positions: positions.slice(from, from + windowWidths[narrow]) };
}
