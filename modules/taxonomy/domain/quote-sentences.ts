import type { SentenceAt } from './split-sentences.ts';

/** Words of a sentence: its number, and half-open UTF-16 offsets in it. */
export interface Mention {
  readonly sentence: number;
  readonly score: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

const mostQuotes = 3;

/** The mentions worth showing: the clearest few, in the order of the text. */
export function clearest(mentions: readonly Mention[]): readonly Mention[] {
  const best = mentions.toSorted((a, b) => b.score - a.score || a.sentence - b.sentence).slice(0, mostQuotes);
  return best.toSorted((a, b) => a.sentence - b.sentence);
}

/** The sentences that mentions point into, each once, and where each stands among them. */
export function quoteSentences(
  text: string,
  sentences: readonly SentenceAt[],
  mentions: readonly Mention[],
): { quoted: string[]; placeOf: (sentence: number) => number } {
  const used = [...new Set(mentions.map(({ sentence }) => sentence))].toSorted((a, b) => a - b);
  const places = new Map(used.map((sentence, place) => [sentence, place]));
  const quoted = used.map((sentence) => text.slice(...(sentences[sentence] ?? [0, 0])));
  return { quoted, placeOf: (sentence) => places.get(sentence) ?? 0 };
}
