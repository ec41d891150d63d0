import { setImmediate } from 'node:timers/promises';
import { type Recogniser, type Recognition, type Repeated, recognise } from '#engine/text/index.ts';
import type { Mention } from '../domain/quote-sentences.ts';
import type { SentenceAt } from '../domain/split-sentences.ts';

/** A concept met in a document. `score` and `sure` are those of its clearest mention. */
export interface Found {
  readonly concept: number;
  readonly score: number;
  readonly sure: boolean;
  readonly mentions: readonly Mention[];
}

interface Cut {
  readonly text: string;
  readonly sentences: readonly SentenceAt[];
  /** Sentences already read; forgotten with the document. */
  readonly repeated: Repeated;
}

/**
 * A CV is read sentence by sentence. In what is longer than any CV the engine is given many sentences at once, for
 * which it weighs fewer candidates: four times as quick, and a word that speaks weakly for a concept counts as a
 * mention where the concept is met clearly nearby.
 */
const longDocument = 100_000;
const sentencesAtOnce = 60;
/** Sentences between pauses in which others are served. */
const sentencesBetweenBreaths = 10;
const topPerSentence = 12;

/** Concepts met in the sentences of a text with at least `least` certainty, the clearest first. Linear in its length. */
export async function findInSentences(
  recogniser: Recogniser,
  text: Omit<Cut, 'repeated'>,
  least: number,
): Promise<readonly Found[]> {
  const cut: Cut = { ...text, repeated: new Map() };
  const atOnce = cut.text.length > longDocument ? sentencesAtOnce : 1;
  const found = new Map<number, { score: number; sure: boolean; mentions: Mention[] }>();
  for (let first = 0; first < cut.sentences.length; first += atOnce) {
    if (atOnce > 1 || first % sentencesBetweenBreaths === 0) await setImmediate();
    const last = Math.min(first + atOnce, cut.sentences.length) - 1;
    for (const { concept, score, sure, mentions } of findInPart(recogniser, cut, { first, last })) {
      if (score < least || mentions.length === 0) continue;
      const known = found.get(concept) ?? { score: 0, sure: false, mentions: [] };
      known.score = Math.max(known.score, score);
      known.sure ||= sure;
      known.mentions.push(...mentions);
      found.set(concept, known);
    }
  }
  return [...found]
    .map(([concept, rest]) => ({ concept, ...rest }))
    .toSorted((a, b) => b.score - a.score || b.mentions.length - a.mentions.length || a.concept - b.concept);
}

interface Part {
  readonly first: number;
  readonly last: number;
}

function findInPart(recogniser: Recogniser, cut: Cut, part: Part): readonly Found[] {
  const start = cut.sentences[part.first]?.[0] ?? 0;
  const end = cut.sentences[part.last]?.[1] ?? start;
  const top = topPerSentence * (part.last - part.first + 1);
  return recognise(recogniser, cut.text.slice(start, end), { top, all: true, repeated: cut.repeated }).map(
    ({ spans, ...rest }) => ({
      ...rest,
      mentions: bySentence({ spans, score: rest.score, start }, cut.sentences, part.first),
    }),
  );
}

/** Spans of a part that begins at `start` of the text and sentence `first`, as spans of its sentences. */
function bySentence(
  { spans, score, start }: Pick<Recognition, 'spans' | 'score'> & { readonly start: number },
  sentences: readonly SentenceAt[],
  first: number,
): Mention[] {
  const mentions: { sentence: number; score: number; spans: [number, number][] }[] = [];
  let sentence = first;
  for (const [from, to] of spans) {
    while (start + from >= (sentences[sentence]?.[1] ?? Number.POSITIVE_INFINITY)) sentence++;
    const [begin, end] = sentences[sentence] ?? [0, 0];
    const span: [number, number] = [start + from - begin, Math.min(start + to, end) - begin];
    const known = mentions.at(-1);
    if (known?.sentence === sentence) known.spans.push(span);
    else mentions.push({ sentence, score, spans: [span] });
  }
  return mentions;
}
