/** Lines are walls: an edit changes or skips no line break. */
const wall = '\n';

/**
 * Matches `pattern` in `text` beginning at `at`, allowing one edit (a letter changed, missing, added, or two neighbours
 * swapped), within a line. Calls `found` with each place where such a match ends; an exact match is given alone.
 */
export function endsWithinOneEdit(pattern: string, text: string, at: number, found: (end: number) => void): void {
  const length = pattern.length;
  let i = 0;
  while (i < length && pattern[i] === text[at + i]) i++;
  if (i === length) {
    found(at + length);
    return;
  }
  const here = at + i;
  const rest = pattern.slice(i + 1);
  if (text.startsWith(rest, here)) found(at + length - 1);
  if (here >= text.length || text[here] === wall) return;
  if (text.startsWith(rest, here + 1)) found(at + length);
  else if (isSwap(pattern, i, text, here) && text.startsWith(pattern.slice(i + 2), here + 2)) found(at + length);
  if (text.startsWith(pattern.slice(i), here + 1)) found(at + length + 1);
}

/** The mirror image: `pattern` ending at `end` of `text`; calls `found` with each place where a match starts. */
export function startsWithinOneEdit(pattern: string, text: string, end: number, found: (start: number) => void): void {
  const length = pattern.length;
  let i = 0;
  while (i < length && pattern[length - 1 - i] === text[end - 1 - i]) i++;
  if (i === length) {
    found(end - length);
    return;
  }
  const here = end - i;
  const rest = pattern.slice(0, length - i - 1);
  if (text.endsWith(rest, here)) found(end - length + 1);
  if (here <= 0 || text[here - 1] === wall) return;
  if (text.endsWith(rest, here - 1)) found(end - length);
  else if (isSwap(pattern, length - i - 2, text, here - 2) && text.endsWith(rest.slice(0, -1), here - 2))
    found(end - length);
  if (text.endsWith(pattern.slice(0, length - i), here - 1)) found(end - length - 1);
}

function isSwap(pattern: string, i: number, text: string, at: number): boolean {
  return i >= 0 && i + 1 < pattern.length && pattern[i] === text[at + 1] && pattern[i + 1] === text[at];
}
