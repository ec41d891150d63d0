import type { Completer, Entry } from './completer.ts';
import { foldWords } from './fold-title.ts';
import { endsWithinOneEdit, startsWithinOneEdit } from './one-edit.ts';
import { stemSwedish } from './stem-swedish.ts';

/** A title for what was typed; `score` 0–1, best first. */
export interface Completion {
  readonly id: number;
  readonly text: string;
  readonly score: number;
}

const shortestWithTypo = 4;
const costs = {
  typo: 0.25,
  insideWord: 0.15,
  laterWord: 0.06,
  leftover: 0.2,
  weight: 0.05,
  otherOrder: 0.1,
  ending: 0.3,
};

/**
 * Titles that continue `query`: at the start, at a later word's start, inside a word ("förare" finds "Truckförare"),
 * words in any order, and with one typo; hyphens, spaces, lost marks and å/aa make no difference.
 */
export function complete(completer: Completer, query: string, limit: number): readonly Completion[] {
  const words = foldWords(query.slice(0, 200));
  const typed = words.join('');
  if (typed === '' || limit <= 0) return [];
  const best = new Map<number, number>();
  const offer = (from: number, to: number, cost: number) => offerMatch(completer, best, [from, to], cost);
  findExact(completer.lines, typed, (at) => offer(at, at + typed.length, 0));
  if (words.length > 1) findWords(completer, words, best);
  if (typed.length >= shortestWithTypo) findWithTypo(completer.lines, typed, (from, to) => offer(from, to, costs.typo));
  if (best.size === 0) {
    const stem = words.slice(0, -1).join('') + stemSwedish(words.at(-1) ?? '');
    if (stem.length >= shortestWithTypo)
      findExact(completer.lines, stem, (at) => offer(at, at + stem.length, costs.ending));
  }
  return rankCompletions(completer, best, query).slice(0, limit);
}

/** Best score first; of equals the one written just as typed, then the caller's order. */
function rankCompletions(completer: Completer, best: ReadonlyMap<number, number>, query: string): Completion[] {
  const wanted = query.trim().toLowerCase();
  return [...best]
    .map(([entry, score]) => {
      const { id, text } = completer.entries[entry] as Entry;
      return { entry, id, text, score };
    })
    .sort((a, b) => b.score - a.score || differs(a.text, wanted) - differs(b.text, wanted) || a.entry - b.entry)
    .map(({ id, text, score }) => ({ id, text, score }));
}

function differs(text: string, wanted: string): number {
  return text.toLowerCase() === wanted ? 0 : 1;
}

/** Scores a match at [from, to) of the lines; matches across two lines are none. */
function offerMatch(
  completer: Completer,
  best: Map<number, number>,
  [from, to]: readonly [number, number],
  cost: number,
): void {
  const entry = completer.owners[from];
  if (from < 0 || entry === undefined) return;
  const [start, end] = [completer.starts[entry] as number, (completer.starts[entry + 1] as number) - 1];
  if (to > end) return;
  const place = from === start ? 0 : completer.wordStarts[from] === 1 ? costs.laterWord : costs.insideWord;
  const leftover = costs.leftover * (1 - (to - from) / (end - start));
  const score = Math.max(
    0.01,
    (1 - cost - place - leftover) * (1 - costs.weight * (1 - (completer.weights[entry] as number))),
  );
  if (score > (best.get(entry) ?? 0)) best.set(entry, score);
}

function findExact(lines: string, typed: string, found: (at: number) => void): void {
  for (let at = lines.indexOf(typed); at >= 0; at = lines.indexOf(typed, at + 1)) found(at);
}

/** Every typed word begins some word of the title, in any order. */
function findWords(completer: Completer, words: readonly string[], best: Map<number, number>): void {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const { lines, starts, owners, wordStarts } = completer;
  findExact(lines, longest, (at) => {
    const entry = owners[at] as number;
    if (wordStarts[at] !== 1 || best.has(entry)) return;
    const [start, end] = [starts[entry] as number, (starts[entry + 1] as number) - 1];
    const line = lines.slice(start, end);
    if (!words.every((word) => beginsWord(line, word, wordStarts, start))) return;
    const covered = words.reduce((sum, word) => sum + word.length, 0);
    best.set(entry, Math.max(0.01, 1 - costs.otherOrder - costs.leftover * Math.max(0, 1 - covered / line.length)));
  });
}

function beginsWord(line: string, word: string, wordStarts: Uint8Array, start: number): boolean {
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1))
    if (wordStarts[start + at] === 1) return true;
  return false;
}

/**
 * One edit leaves one half of what was typed whole (or swaps the two letters at the middle): each half is
 * searched exactly and the other half read with one edit from there.
 */
function findWithTypo(lines: string, typed: string, found: (from: number, to: number) => void): void {
  const middle = typed.length >> 1;
  const [left, right] = [typed.slice(0, middle), typed.slice(middle)];
  findExact(lines, left, (at) => endsWithinOneEdit(right, lines, at + middle, (to) => found(at, to)));
  findExact(lines, right, (at) => startsWithinOneEdit(left, lines, at, (from) => found(from, at + right.length)));
  const swapped = `${left.slice(0, -1)}${right[0]}${left.at(-1)}${right.slice(1)}`;
  findExact(lines, swapped, (at) => found(at, at + swapped.length));
}
