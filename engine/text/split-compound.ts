const shortestLeft = 3;
const shortestRight = 4;
const mostParts = 3;

/**
 * Splits a compound into parts that `known` accepts, or gives null. A linking s between parts is dropped
 * (arbetsledning → arbet(e) + ledning is left to the stem; säkerhetsarbete → säkerhet + arbete).
 * Fewest parts win, then the longest last part, since the head of a Swedish compound stands last.
 */
export function splitCompound(word: string, known: (part: string) => boolean): readonly string[] | null {
  // The same parts are asked for again with each number of parts.
  const asked = new Map<string, boolean>();
  const isKnown = (part: string): boolean => {
    const before = asked.get(part);
    if (before !== undefined) return before;
    const answer = known(part);
    asked.set(part, answer);
    return answer;
  };
  for (let parts = 2; parts <= mostParts; parts++) {
    const found = splitInto(word, parts, isKnown);
    if (found !== null) return found;
  }
  return null;
}

function splitInto(word: string, parts: number, known: (part: string) => boolean): readonly string[] | null {
  if (parts === 1) return word.length >= shortestRight && known(word) ? [word] : null;
  for (let at = shortestLeft; at <= word.length - shortestRight; at++) {
    const left = leftPart(word.slice(0, at), known);
    if (left === null) continue;
    const rest = splitInto(word.slice(at), parts - 1, known);
    if (rest !== null) return [left, ...rest];
  }
  return null;
}

/** Derived nouns always take the linking s, so such a beginning is a part whether listed or not (diarieföringsvana). */
const derived = /(?:ing|ion|het|skap|else|ment|tet)s$/;
const shortestDerived = 7;

function leftPart(part: string, known: (part: string) => boolean): string | null {
  const unlinked = part.slice(0, -1);
  const last = part.at(-1);
  if (last === 's' && part.length > shortestDerived && derived.test(part)) return unlinked;
  // Varumottagning, gatukök, kyrkogård: the plural is never a function word, as "vara" is.
  if ((last === 'u' || last === 'o') && known(`${unlinked}or`)) return `${unlinked}or`;
  if (known(part)) return part;
  return last === 's' && unlinked.length >= shortestLeft && known(unlinked) ? unlinked : null;
}
