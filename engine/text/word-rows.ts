import { analyseWord } from './analyse-word.ts';
import type { Language } from './form.ts';
import { splitCompound } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

const shortestCompound = 8;
const shortestPart = 4;

/** Rows of a word in a table of roots: its root's, and in Swedish those of a compound's parts when all are known. */
export function rowsOfWord(rows: ReadonlyMap<string, number>, word: string, language: Language): readonly number[] {
  const own = rows.get(analyseWord(word, language).root);
  const parts = language === 'sv' && word.length >= shortestCompound ? partRows(rows, word) : [];
  return own === undefined ? parts : [own, ...parts.filter((row) => row !== own)];
}

function partRows(rows: ReadonlyMap<string, number>, word: string): readonly number[] {
  const known = (part: string) =>
    part.length >= shortestPart && !isStopWord(part) && rows.has(analyseWord(part, 'sv').root);
  return (splitCompound(word, known) ?? []).flatMap((part) => rows.get(analyseWord(part, 'sv').root) ?? []);
}

/** Distinct rows of a text's content words. */
export function rowsOfText(rows: ReadonlyMap<string, number>, text: string, language: Language): readonly number[] {
  const found = new Set<number>();
  for (const word of tokenise(text).words) {
    if (!isStopWord(word)) for (const row of rowsOfWord(rows, word, language)) found.add(row);
  }
  return [...found];
}
