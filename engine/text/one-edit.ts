/**
 * Matches `pattern` in `text` beginning at `at`, allowing one edit (a letter changed, missing, added, or two swapped).
 * Gives where the match ends, or −1. Exact matches come first, so an answer of at + pattern.length may be either.
 */
export function endWithinOneEdit(pattern: string, text: string, at: number): number {
  let i = 0;
  while (i < pattern.length && pattern[i] === text[at + i]) i++;
  if (i === pattern.length) return at + i;
  const rest = pattern.slice(i + 1);
  if (text.startsWith(rest, at + i + 1)) return at + pattern.length;
  if (
    pattern[i] === text[at + i + 1] &&
    pattern[i + 1] === text[at + i] &&
    text.startsWith(pattern.slice(i + 2), at + i + 2)
  ) {
    return at + pattern.length;
  }
  if (text.startsWith(rest, at + i)) return at + pattern.length - 1;
  return text.startsWith(pattern.slice(i), at + i + 1) ? at + pattern.length + 1 : -1;
}

/** The mirror image: `pattern` ending at `end` of `text` with at most one edit; gives where it starts, or −1. */
export function startWithinOneEdit(pattern: string, text: string, end: number): number {
  let i = 0;
  while (i < pattern.length && pattern[pattern.length - 1 - i] === text[end - 1 - i]) i++;
  if (i === pattern.length) return end - i;
  const last = pattern.length - i;
  const rest = pattern.slice(0, last - 1);
  if (text.endsWith(rest, end - i - 1)) return end - pattern.length;
  if (
    pattern[last - 1] === text[end - i - 2] &&
    pattern[last - 2] === text[end - i - 1] &&
    text.endsWith(pattern.slice(0, Math.max(0, last - 2)), end - i - 2)
  ) {
    return end - pattern.length;
  }
  if (text.endsWith(rest, end - i)) return end - pattern.length + 1;
  return end - i - 1 >= 0 && text.endsWith(pattern.slice(0, last), end - i - 1)
    ? end - pattern.length - 1
    : -1;
}
