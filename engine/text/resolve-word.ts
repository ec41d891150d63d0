import { analyseWord, withoutMarks } from './analyse-word.ts';
import { openSpaces } from './build-spaces.ts';
import { buildDeletionIndex, wordsNear } from './deletion-index.ts';
import { learnedWords } from './learned-words.ts';
import { bareWord, isNameWord, nameWord } from './name-words.ts';
import { partTest } from './prepare-forms.ts';
import type { Reading, Recogniser, Tables } from './recogniser.ts';
import { splitCompound } from './split-compound.ts';
import { isFramingWord } from './stop-words.ts';
import { beginningsOf } from './word-beginnings.ts';

const shortestFuzzy = 6;
const longFuzzy = 8;
const longUnmarked = 5;
const unmarkedQuality = 0.9;
/** "reskontran", "kassan": the ending -an is also a word's own ("plan"), so it goes only from unknown words. */
const definiteQuality = 0.98;
const partQuality = 0.8;
const fuzzyQuality = 0.75;
const mostFuzzy = 4;
const cacheLimit = 50_000;

/** Makes the look-ups that recognition needs from the flat tables. */
export function openTables(tables: Tables): Recogniser {
  const unmarked = new Map<string, number[]>();
  for (const [id, word] of tables.words.entries()) {
    const plain = withoutMarks(word);
    if (plain !== word) unmarked.set(plain, [...(unmarked.get(plain) ?? []), id]);
  }
  return {
    tables,
    wordIds: new Map(tables.words.map((word, id) => [word, id])),
    rootIds: new Map(tables.roots.map((root, id) => [root, id])),
    begins: beginningsOf(tables.words),
    unmarked,
    near: buildDeletionIndex(
      tables.words.map((word) => withoutMarks(bareWord(word))),
      shortestFuzzy - 1,
    ),
    resolved: new Map(),
    meanings: openSpaces(tables),
  };
}

/**
 * What a written word may mean, best first: itself (1), its parts as a compound, with lost marks put back,
 * or, failing all that, words one typo away. Empty for words far from all known ones; function words are the caller's to leave out.
 */
export function resolveWord(recogniser: Recogniser, word: string): readonly Reading[] {
  const cached = recogniser.resolved.get(word);
  if (cached !== undefined) return cached;
  const readings = findReadings(recogniser, word);
  if (recogniser.resolved.size >= cacheLimit) recogniser.resolved.clear();
  recogniser.resolved.set(word, readings);
  return readings;
}

function findReadings(recogniser: Recogniser, word: string): readonly Reading[] {
  // A word may be one of each language with the same root (sv "weld|er", en "welder"): both are meant.
  const found = new Map<string, Reading>();
  const offer = (reading: Reading | null): void => {
    if (reading === null) return;
    const key = `${reading.root} ${reading.word}`;
    const before = found.get(key);
    if (before === undefined || before.quality < reading.quality) found.set(key, reading);
  };
  for (const language of recogniser.tables.languages) offer(exactReading(recogniser, analyseWord(word, language), 1));
  offer(nameReading(recogniser, word, 1));
  for (const part of compoundParts(recogniser, word)) {
    offer(exactReading(recogniser, analyseWord(part, 'sv'), partQuality));
    offer(nameReading(recogniser, part, partQuality));
  }
  if (found.size === 0 && word.length >= shortestFuzzy && word.endsWith('an'))
    offer(exactReading(recogniser, analyseWord(word.slice(0, -1), 'sv'), definiteQuality));
  // A known word may still be another one that lost its marks ("malare", "målare"), if long enough not to be chance.
  const known = [...found.values()].some(({ quality }) => quality > partQuality);
  if (!known || word.length >= longUnmarked)
    for (const reading of unmarkedReadings(recogniser, word))
      offer(known ? { ...reading, quality: partQuality } : reading);
  if (found.size === 0 && word.length >= shortestFuzzy && !isFramingWord(word) && !isOrdinary(recogniser, word))
    for (const reading of fuzzyReadings(recogniser, word)) offer(reading);
  return [...found.values()].sort((a, b) => b.quality - a.quality || a.root - b.root);
}

/** A word that the language has is no slip of another ("samlingar", "sampling"). */
function isOrdinary({ tables }: Recogniser, word: string): boolean {
  return tables.languages.some((language) => learnedWords(language).rows.has(analyseWord(word, language).root));
}

function exactReading(
  recogniser: Recogniser,
  analysis: { stem: string; root: string },
  quality: number,
): Reading | null {
  const word = recogniser.wordIds.get(analysis.stem);
  if (word !== undefined) return { word, root: recogniser.tables.wordRoot[word] as number, quality };
  const root = recogniser.rootIds.get(analysis.root);
  return root === undefined ? null : { word: -1, root, quality };
}

/** As the short name of a program. */
function nameReading({ tables, wordIds }: Recogniser, word: string, quality: number): Reading | null {
  const id = wordIds.get(nameWord(word));
  return id === undefined ? null : { word: id, root: tables.wordRoot[id] as number, quality };
}

function compoundParts(recogniser: Recogniser, word: string): readonly string[] {
  if (!recogniser.tables.languages.includes('sv') || word.length < 7) return [];
  const known = partTest(recogniser.wordIds);
  const parts = splitCompound(word, known) ?? [];
  // A slip may hide in a part that only its linking s tells apart; then the whole word is looked for instead.
  return parts.every(known) ? parts : [];
}

/** Words that are alike but for their marks; the word is also taken whole, since "-or" may be an ending or a lost "-ör". */
function unmarkedReadings(recogniser: Recogniser, word: string): readonly Reading[] {
  const { tables, unmarked } = recogniser;
  const stems = tables.languages.map((language) => withoutMarks(analyseWord(word, language).stem));
  const ids = new Set([...stems, withoutMarks(word)].flatMap((stem) => unmarked.get(stem) ?? []));
  const kept = [...ids].filter((id) => keepsMarks(word, tables.words[id] as string));
  return kept.map((id) => ({ word: id, root: tables.wordRoot[id] as number, quality: unmarkedQuality }));
}

/** Marks may be lost, not changed: "sängar" is no "sångar". */
function keepsMarks(written: string, word: string): boolean {
  for (let i = 0; i < Math.min(written.length, word.length); i++)
    if (written[i] !== word[i] && withoutMarks(written[i] as string) !== written[i]) return false;
  return true;
}

/** Words one slip away, marks or none. The slip may have hidden the ending, so the bare beginning is tried as well. */
function fuzzyReadings(recogniser: Recogniser, word: string): readonly Reading[] {
  const { tables, near } = recogniser;
  const tried = new Set(tables.languages.map((language) => withoutMarks(analyseWord(word, language).stem)));
  const whole = withoutMarks(word);
  tried.add(whole);
  if (word.length >= longFuzzy) for (const cut of [2, 3]) tried.add(withoutMarks(word.slice(0, -cut)));
  const found = [...tried]
    .filter((stem) => stem.length >= shortestFuzzy)
    .flatMap((stem) => wordsNear(near, stem).filter((id) => stem === whole || !isNameWord(tables.words[id] as string)));
  // In short words a change of the first letter mostly makes another word (plock, klock).
  const first = whole[0];
  const likely = found.filter((id) => word.length >= longFuzzy || near.words[id]?.[0] === first);
  return [...new Set(likely)]
    .slice(0, mostFuzzy)
    .map((id) => ({ word: id, root: tables.wordRoot[id] as number, quality: fuzzyQuality }));
}
