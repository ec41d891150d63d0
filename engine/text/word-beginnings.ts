/** Whether any of the words begins with given letters and goes on after them. */
export type Beginnings = (letters: string) => boolean;

/** Looks them up by halving in the sorted words. */
export function beginningsOf(words: readonly string[]): Beginnings {
  const sorted = words.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
  return (letters) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as string) <= letters) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(letters) ?? false;
  };
}
