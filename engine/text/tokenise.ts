/** Words of a text with where they stand: `start`/`end` are half-open UTF-16 offsets in the text as given. */
export interface Tokens {
  readonly words: readonly string[];
  /** written as a short name in capitals ("IT", "MIG", truckkort "A"), so never a function word */
  readonly capitals: readonly boolean[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Longer runs of letters are noise (hashes, pasted keys): they stay out, which also bounds the work per token. */
export const longestWord = 64;

// ".net" keeps its dot, "c++" and "c#" their signs; an apostrophe ending of one or two letters ('s, 'll) is matched
// apart so that it can be cut. No nested repetition: linear on any input. With the u flag no surrogate pair is split.
const wordPattern = /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:\+\+|#(?![\p{L}\p{N}]))?/giu;
/** Web addresses and paths of files say nothing; each begins at a letter of its own, so the search is linear. */
const address = /(?:https?|ftp|file):\/\/\S*|www\.\S*/giu;
const trailing = new Set(['s', 'll', 're', 've', 't', 'd', 'm']);

/** Lower case, compatibility forms composed (NFKC), soft hyphens dropped. */
export function normaliseWord(raw: string): string {
  const lower = raw.toLowerCase();
  return isPlain(lower) ? lower : lower.normalize('NFKC').replaceAll('\u00AD', '').toLowerCase();
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

/** Splits `text` (from `from` up to `to`) into normalised words. Hyphens, slashes and punctuation separate words; web addresses are left out. */
export function tokenise(text: string, from = 0, to = text.length): Tokens {
  const words: string[] = [];
  const capitals: boolean[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  const plain =
    part.includes('://') || part.includes('www.') ? part.replace(address, (each) => ' '.repeat(each.length)) : part;
  for (const match of plain.matchAll(wordPattern)) {
    const raw = match[0];
    const start = from + match.index;
    if (raw.length > longestWord || isApostropheEnding(text, start, raw)) continue;
    words.push(normaliseWord(raw));
    capitals.push(isAcronym(raw) || isKind(text, start, raw));
    starts.push(start);
    ends.push(start + raw.length);
  }
  return { words, capitals, starts, ends };
}

function isAcronym(raw: string): boolean {
  return raw.length >= 2 && raw.length <= 4 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/** A capital letter after a word may tell which kind of it is meant ("truckkort A och B"). */
function isKind(text: string, start: number, raw: string): boolean {
  if (raw.length !== 1 || raw < 'A' || raw > 'H' || text[start + 1] === '-') return false;
  return start > 1 && /\p{L} /u.test(text.slice(start - 2, start));
}

function isApostropheEnding(text: string, start: number, raw: string): boolean {
  if (start < 2 || raw.length > 2) return false;
  const before = text[start - 1];
  const afterWord = before === "'" || before === '’';
  return afterWord && text[start - 2] !== ' ' && trailing.has(raw.toLowerCase());
}
