/** First letters of the months' names in Swedish and English, in order. */
const starts = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];
const named = starts.map((start) => new RegExp(`^${start}[\\p{L}]*\\.?\\s+(\\d{4})$`, 'iu'));

/** A year, or year and month, as people write it: `2007`, `2007-3`, `03/2007`, `mars 2007`. What is neither stays as written. */
export function readMonth(written: string): string {
  const [, year, month] = /^(\d{4})\s*[-/.]\s*(\d{1,2})$/.exec(written) ?? [];
  if (year !== undefined && month !== undefined) return `${year}-${month.padStart(2, '0')}`;
  const [, first, last] = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/.exec(written) ?? [];
  if (first !== undefined && last !== undefined) return `${last}-${first.padStart(2, '0')}`;
  const at = named.findIndex((name) => name.test(written));
  const spelt = named[at]?.exec(written)?.[1];
  return spelt === undefined ? written : `${spelt}-${String(at + 1).padStart(2, '0')}`;
}
