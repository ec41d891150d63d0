/** How many digits two codes of a classification begin with in common. */
export function sharedDigits(a: string, b: string): number {
  let digits = 0;
  while (digits < Math.min(a.length, b.length) && a[digits] === b[digits]) digits++;
  return digits;
}
