import type { Meaning } from './meaning.ts';
import type { Segment } from './segments.ts';
import { isStopWord } from './stop-words.ts';
import type { Tokens } from './tokenise.ts';
import { rowsOfWord } from './word-rows.ts';
import { addRow, normalise } from './word-vectors.ts';

/** A window of neighbouring content words: half-open range of `positions`, and the length of its summed vector. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

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
  /** windows of one, three and six words (`windowWidths`) */
  readonly windows: readonly (readonly Window[])[];
}

const windowWidths = [1, 3, 6] as const;
const cacheLimit = 50_000;

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
  const firsts = [...rows.keys()].filter((i) => rows.indexOf(rows[i] as number) === i);
  for (const i of firsts) addRow(meaning.vectors, rows[i] as number, whole);
  const length = normalise(whole, 0, size) || 1;
  meaning.desk.rows.set(rows);
  const windows = windowWidths.map((width) => layWindows(meaning, rows, width));
  return { whole, length, rows, positions, firsts, windows };
}

/** All windows of a width; one shorter window when there are fewer words. */
function layWindows({ vectors }: Meaning, rows: readonly number[], width: number): readonly Window[] {
  const windows: Window[] = [];
  const sum = new Float32Array(vectors.size);
  for (let from = 0; from === 0 || from + width <= rows.length; from++) {
    const to = Math.min(rows.length, from + width);
    sum.fill(0);
    for (let i = from; i < to; i++) addRow(vectors, rows[i] as number, sum);
    windows.push({ from, to, length: normalise(sum, 0, vectors.size) || 1 });
  }
  return windows;
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
export function nearnessOf({ places, vectors, kernel, desk }: Meaning, space: SegmentSpace, concept: number): Nearness {
  const { rows, windows, positions, firsts, length } = space;
  const bytes = vectors.size * Float32Array.BYTES_PER_ELEMENT;
  const { out } = desk;
  kernel.products(
    places.byteOffset + concept * bytes,
    vectors.values.byteOffset,
    desk.rows.byteOffset,
    rows.length,
    bytes,
    out.byteOffset,
  );
  let whole = 0;
  for (let i = 0; i < firsts.length; i++) whole += out[firsts[i] as number] as number;
  // Sums from the left: a window's is the difference of two.
  const sums = new Float64Array(rows.length + 1);
  for (let i = 0; i < rows.length; i++) sums[i + 1] = (sums[i] as number) + (out[i] as number);
  const best: [number, number, number] = [-1, -1, -1];
  let at: Window = windows[0]?.[0] as Window;
  let atValue = -1;
  for (let kind = 0; kind < windows.length; kind++) {
    for (const window of windows[kind] as readonly Window[]) {
      const value = ((sums[window.to] as number) - (sums[window.from] as number)) / window.length;
      if (value > (best[kind] as number)) best[kind] = value;
      if (kind === 2 || value <= atValue) continue;
      at = window;
      atValue = value;
    }
  }
  return { whole: whole / length, windows: best, positions: positions.slice(at.from, at.to) };
}
