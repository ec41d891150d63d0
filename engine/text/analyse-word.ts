import type { Language } from './form.ts';
import { rootEnglish, stemEnglish } from './stem-english.ts';
import { rootSwedish, stemSwedish } from './stem-swedish.ts';
import { regularVerb } from './strong-verbs.ts';

/** A word as the index knows it: `stem` without inflection, `root` also without derivation. */
export interface Analysis {
  readonly stem: string;
  readonly root: string;
}

/** Stem and root of a normalised word in one language. */
export function analyseWord(word: string, language: Language): Analysis {
  const stem = language === 'sv' ? stemSwedish(regularVerb(word)) : stemEnglish(word);
  return { stem, root: language === 'sv' ? rootSwedish(stem) : rootEnglish(stem) };
}

/** å, ä, ö and other marked letters without their marks (aa for å is left to the caller): for text typed on another keyboard. */
export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'a');
}
