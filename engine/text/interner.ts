/** Gives each distinct string a number, in order of first sight. */
export interface Interner {
  readonly list: string[];
  readonly ids: Map<string, number>;
}

/** One that knows no string yet. */
export function createInterner(): Interner {
  return { list: [], ids: new Map() };
}

/** The number of a string, its next one if it is new. */
export function intern(interner: Interner, text: string): number {
  const known = interner.ids.get(text);
  if (known !== undefined) return known;
  interner.ids.set(text, interner.list.length);
  return interner.list.push(text) - 1;
}
