import { withoutMarks } from './analyse-word.ts';
import { tokenise } from './tokenise.ts';

/** A title as it is compared: words without marks, å and aa alike. */
export function foldWords(text: string): readonly string[] {
  return tokenise(text).words.map((word) => withoutMarks(word).replaceAll('aa', 'a'));
}
