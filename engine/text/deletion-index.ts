/**
 * Finds listed words one edit away (one letter missing, added, changed, or two neighbours swapped).
 * Symmetric deletion (W. Garbe, SymSpell, 2012): two words one edit apart share a string with at most one letter deleted.
 * Hashes of those strings lie sorted in one array; a hash may collide, so callers get verified words only.
 */
export interface DeletionIndex {
  readonly hashes: Uint32Array;
  readonly owners: Uint32Array;
  readonly words: readonly string[];
}

/** FNV-1a over UTF-16 units, leaving out the unit at `skip` (−1: none). */
export function hashWithout(word: string, skip: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    if (i !== skip) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}

/** Indexes the words of `shortest` letters or more; the answer's numbers are positions in `words`. */
export function buildDeletionIndex(words: readonly string[], shortest: number): DeletionIndex {
  const keys: number[] = [];
  for (const [owner, word] of words.entries()) {
    if (word.length < shortest) continue;
    for (let skip = -1; skip < word.length; skip++) keys.push(hashWithout(word, skip) * 0x200000 + owner);
  }
  // hash · 2^21 + owner stays below 2^53, so one numeric sort orders both.
  const sorted = Float64Array.from(keys).sort();
  const hashes = new Uint32Array(sorted.length);
  const owners = new Uint32Array(sorted.length);
  for (const [i, key] of sorted.entries()) {
    hashes[i] = Math.floor(key / 0x200000);
    owners[i] = key % 0x200000;
  }
  return { hashes, owners, words };
}

/** Positions of all indexed words within one edit of `word`, ascending, the word itself included. */
export function wordsNear(index: DeletionIndex, word: string): number[] {
  const found = new Set<number>();
  for (let skip = -1; skip < word.length; skip++) {
    const hash = hashWithout(word, skip);
    for (let at = lowerBound(index.hashes, hash); index.hashes[at] === hash; at++) {
      const owner = index.owners[at] as number;
      if (!found.has(owner) && withinOneEdit(word, index.words[owner] as string)) found.add(owner);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** True when one edit (or none) turns `a` into `b`; a swap of neighbours is one edit. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.length === b.length) {
    if (a.slice(i + 1) === b.slice(i + 1)) return true;
    return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
  }
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1);
}

/** First position in the ascending array whose value is not below `value`. */
export function lowerBound(ascending: Uint32Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
