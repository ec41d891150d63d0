const shortestPart = 4;
const mostOften = 2;

/**
 * First parts of compounds that never stand alone in the vocabulary: what precedes a known last part in at least
 * two different words (truckkörning, truckreparation, with körning and reparation known → truck).
 */
export function findParts(words: Iterable<string>, known: (part: string) => boolean): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let at = shortestPart; at <= word.length - shortestPart; at++) {
      const part = word.slice(0, at);
      if (known(word.slice(at)) && !known(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= mostOften).map(([part]) => part));
}
