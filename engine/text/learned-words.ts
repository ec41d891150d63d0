import { wordsEn } from './learned-words-en.ts';
import { wordsSv } from './learned-words-sv.ts';
import { type PackedVectors, unpackVectors, type WordVectors } from './word-vectors.ts';

/** The shipped word spaces, keyed by language; none has seen a sentence with its labels. */
const packed = { en: wordsEn, sv: wordsSv } satisfies Record<string, PackedVectors>;
/** A word space is named by its language. */
export type SpaceName = keyof typeof packed;

const opened = new Map<SpaceName, WordVectors>();

/** Unpacked when first asked for, then kept. */
export function learnedWords(name: SpaceName): WordVectors {
  const vectors = opened.get(name) ?? unpackVectors(packed[name]);
  opened.set(name, vectors);
  return vectors;
}
