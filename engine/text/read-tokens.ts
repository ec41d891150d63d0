import { analyseWord } from './analyse-word.ts';
import { wordsNear } from './deletion-index.ts';
import { learnedWords } from './learned-words.ts';
import { nameWord } from './name-words.ts';
import type { Recogniser } from './recogniser.ts';
import { type Tokens, tokenise } from './tokenise.ts';
import { withoutNames } from './without-names.ts';

/** In words as long one slip seldom makes another. */
const longEnough = 6;

/** The words of a text as recognition reads them: without the names of people and places. */
export function readTokens(recogniser: Recogniser, text: string): Tokens {
  return withoutNames(text, tokenise(text), (word) => isKnown(recogniser, word));
}

/** Whether the lexicon has a word, or nearly, or the language does. */
function isKnown({ tables, wordIds, near }: Recogniser, word: string): boolean {
  if (wordIds.has(nameWord(word))) return true;
  return tables.languages.some((language) => {
    const { stem, root } = analyseWord(word, language);
    if (wordIds.has(stem) || learnedWords(language).rows.has(root)) return true;
    return stem.length >= longEnough && wordsNear(near, stem).length > 0;
  });
}
