import { wordsEn } from './learned-words-en.ts';
import { wordsEnLabelled } from './learned-words-en-labelled.ts';
import { wordsSv } from './learned-words-sv.ts';
import { type PackedVectors, unpackVectors, type WordVectors } from './word-vectors.ts';

/** The shipped word spaces; `en-labelled` has also seen sentences with gold labels, the others none. */
const packed = { en: wordsEn, 'en-labelled': wordsEnLabelled, sv: wordsSv } satisfies Record<string, PackedVectors>;
export type SpaceName = keyof typeof packed;

const opened = new Map<SpaceName, WordVectors>();

export function learnedWords(name: SpaceName): WordVectors {
  const vectors = opened.get(name) ?? unpackVectors(packed[name]);
  opened.set(name, vectors);
  return vectors;
}
