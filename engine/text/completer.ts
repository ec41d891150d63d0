import { foldWords } from './fold-title.ts';

/** A text to complete, the caller's number for it, and how common it is (≥ 0, any unit). */
export interface Entry {
  readonly text: string;
  readonly id: number;
  readonly weight: number;
}

/** All titles folded and joined without spaces into one string, one line each, so that one search runs over all. */
export interface Completer {
  readonly entries: readonly Entry[];
  readonly lines: string;
  /** entry → where its line starts; one more at the end */
  readonly starts: Uint32Array;
  /** position in `lines` → entry */
  readonly owners: Uint32Array;
  /** position in `lines` → 1 where a word begins */
  readonly wordStarts: Uint8Array;
  /** entry → 0–1, its weight against the heaviest */
  readonly weights: Float32Array;
}

/** Indexes titles for completion; linear in their length. */
export function buildCompleter(entries: readonly Entry[]): Completer {
  const folded = entries.map((entry) => foldWords(entry.text));
  const lines = folded.map((words) => `${words.join('')}\n`).join('');
  const starts = new Uint32Array(entries.length + 1);
  const owners = new Uint32Array(lines.length);
  const wordStarts = new Uint8Array(lines.length);
  let at = 0;
  for (const [entry, words] of folded.entries()) {
    starts[entry] = at;
    for (const word of words) {
      wordStarts[at] = 1;
      at += word.length;
    }
    owners.fill(entry, starts[entry], ++at);
  }
  starts[entries.length] = at;
  const heaviest = entries.reduce((most, entry) => Math.max(most, entry.weight), 0) || 1;
  const weights = Float32Array.from(entries, (entry) => entry.weight / heaviest);
  return { entries, lines, starts, owners, wordStarts, weights };
}
