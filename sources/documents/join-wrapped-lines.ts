/** A line at least this long may have been broken by the page's edge. */
const wrapped = 40;
const bullet = /^[•·●▪◦*–—-]\s/;

/**
 * Lines of a page as sentences: a line that ends in the middle of one goes on in the next, and a word divided at
 * the edge is put together. A short line (a heading, a list) stays on its own.
 */
export function joinWrappedLines(text: string): string {
  const joined: string[] = [];
  let length = 0;
  for (const line of text.split('\n').map((each) => each.trim())) {
    const before = joined.at(-1);
    if (before !== undefined && line !== '' && goesOn(before, length, line)) {
      joined[joined.length - 1] = /\p{Ll}-$/u.test(before) ? before.slice(0, -1) + line : `${before} ${line}`;
    } else joined.push(line);
    length = line.length;
  }
  return joined.join('\n');
}

/** `length`: of the last line of `before` as it stood on the page. */
function goesOn(before: string, length: number, line: string): boolean {
  if (bullet.test(line) || /[.!?:;]$/.test(before)) return false;
  return /^\p{Ll}/u.test(line) && (length >= wrapped || /(\p{Ll}-|,)$/u.test(before));
}
