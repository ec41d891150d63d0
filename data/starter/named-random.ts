/**
 * Generators of numbers in [0, 1), mulberry32, one for each name under a seed: one figure or course more never
 * moves the others.
 */
export function namedRandom(seed: string): (...name: readonly string[]) => () => number {
  return (...name) => {
    let state = 0;
    for (const char of [seed, ...name].join('/'))
      state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x9e3779b1) ^ (state >>> 13);
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  };
}
