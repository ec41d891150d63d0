/** A classification's definition: what it is, and what it says besides, such as which jobs belong elsewhere. */
export interface DefinitionParts {
  readonly main: string;
  readonly rest: string;
}

const elsewhere = /^\s*(Hit hör|Hit förs|Excluded|Included|Not included)/im;

/** The first paragraph apart from what follows it; a list of exceptions is never part of the first. */
export function definitionParts(text: string): DefinitionParts {
  const plain = text.replaceAll('\r', '').trim();
  const ends = [plain.search(/\n\s*\n/), plain.search(elsewhere)].filter((at) => at > 0);
  const end = ends.length === 0 ? plain.length : Math.min(...ends);
  return { main: plain.slice(0, end).trim(), rest: plain.slice(end).trim() };
}
