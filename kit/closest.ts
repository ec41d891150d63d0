/**
 * The candidate nearest to what somebody wrote, by edits (insert, delete, replace, swap neighbours),
 * case and accents ignored; undefined when nothing is near enough to be worth suggesting.
 */
export function closest(written: string, candidates: Iterable<string>): string | undefined {
  const target = fold(written);
  let best: string | undefined;
  let bestEdits = Math.max(1, Math.floor(target.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = editDistance(target, fold(candidate), bestEdits);
    if (edits < bestEdits) {
      best = candidate;
      bestEdits = edits;
    }
  }
  return best;
}

/**
 * Edits between two words (Damerau–Levenshtein, optimal string alignment).
 * Stops early and answers `limit` when the distance is at least `limit`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least >= limit) return limit;
    before = previous;
    previous = current;
  }
  return Math.min(at(previous, b.length), limit);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
