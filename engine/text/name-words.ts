/** A short name of a program is another word as soon as an ending is cut or a letter changed: "scheman" is no Scheme, "code" no Coda. */
const longestName = 6;

const mark = '=';

/** How the index keeps the word of a short name: as written, apart from the language's words. Longer ones are told by stem too. */
export function nameWord(word: string): string {
  return mark + word;
}

/** Whether a word of the index is one. */
export function isNameWord(word: string): boolean {
  return word.startsWith(mark);
}

/** A word of the index as it is written. */
export function bareWord(word: string): string {
  return isNameWord(word) ? word.slice(mark.length) : word;
}

/** Whether a word of a program's name is met only as written. */
export function isShortName(word: string): boolean {
  return word.length <= longestName;
}
