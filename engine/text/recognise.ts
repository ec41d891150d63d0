import { type Claim, readSentence } from './read-sentence.ts';
import { readTokens } from './read-tokens.ts';
import type { Recogniser } from './recogniser.ts';
import { segments } from './segments.ts';
import type { Tokens } from './tokenise.ts';

/** A concept met in a text. `spans`: half-open UTF-16 offsets, sorted, disjoint. `score` 0–1: how often such a one is right. */
export interface Recognition {
  readonly concept: number;
  readonly score: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly sure: boolean;
}

/** Sentences already read, by their words; a caller that reads a long text in parts keeps one for all of it. */
export type Repeated = Map<string, readonly Claim[]>;

interface Mention {
  value: number;
  sure: boolean;
  readonly places: { readonly value: number; readonly from: number; readonly positions: readonly number[] }[];
}

/** A place where a concept is this much less likely than at its best is no evidence for it. */
const evidentShare = 0.5;

const candidateConcepts = 48;
const candidatesInLongText = 20;
const longText = 40;
/** In a long text what is less likely in its sentence is no mention. */
const leastInLongText = 0.03;
/** Room for the sentences of some twenty pages; then they are forgotten and learned again. */
const mostRepeated = 600;

/**
 * Concepts met in `text`, best first. With `all` unsure ones are kept and the list is filled up to `top`
 * (or the number of concepts); blank text gives []. Time is linear in the length of the text.
 */
export function recognise(
  recogniser: Recogniser,
  text: string,
  options: { top: number; all: boolean; repeated?: Repeated },
): readonly Recognition[] {
  if (text.trim() === '') return [];
  const tokens = readTokens(recogniser, text);
  const mentions = new Map<number, Mention>();
  const parts = segments(text, tokens);
  const most = parts.length > longText ? candidatesInLongText : Math.max(candidateConcepts, options.top);
  const least = parts.length > longText ? leastInLongText : 0;
  const repeated: Repeated = options.repeated ?? new Map();
  for (const segment of parts) {
    const [from, to] = segment;
    const key = `${most} ${text.slice(tokens.starts[from], tokens.ends[to - 1])}`;
    const claims =
      repeated.get(key) ??
      readSentence(recogniser, { text, tokens, segment, most }).filter(({ value }) => value >= least);
    if (repeated.size >= mostRepeated) repeated.clear();
    repeated.set(key, claims);
    for (const claim of claims) note(mentions, claim, from);
  }
  const ranked = [...mentions].sort(([a, x], [b, y]) => y.value - x.value || a - b).slice(0, options.top);
  const found = ranked.map(([concept, mention]) => {
    const { value, sure } = mention;
    return { concept, score: value, spans: toSpans(evidentPositions(mention), tokens), sure };
  });
  return options.all ? fillUp(found, recogniser.tables.concepts, options.top) : found.filter((each) => each.sure);
}

/** A concept met again keeps its best score and all places. */
function note(mentions: Map<number, Mention>, { concept, value, sure, positions }: Claim, from: number): void {
  let mention = mentions.get(concept);
  if (mention === undefined) {
    mention = { value, sure, places: [] };
    mentions.set(concept, mention);
  }
  mention.value = Math.max(mention.value, value);
  mention.sure ||= sure;
  // What is not evident beside the best so far will not be beside a better one.
  if (value >= evidentShare * mention.value) mention.places.push({ value, from, positions });
}

function evidentPositions({ value: best, places }: Mention): readonly number[] {
  const evident = places.filter(({ value }) => value >= evidentShare * best);
  const positions = new Set(evident.flatMap(({ from, positions: own }) => own.map((position) => from + position)));
  return [...positions].sort((a, b) => a - b);
}

/** Neighbouring tokens become one span. */
function toSpans(positions: readonly number[], tokens: Tokens): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const [i, position] of positions.entries()) {
    const [start, end] = [tokens.starts[position] as number, tokens.ends[position] as number];
    const last = spans.at(-1);
    if (last !== undefined && positions[i - 1] === position - 1 && start - last[1] <= 1) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}

function fillUp(found: readonly Recognition[], concepts: number, top: number): readonly Recognition[] {
  const filled = [...found];
  const known = new Set(found.map((each) => each.concept));
  for (let concept = 0; concept < concepts && filled.length < top; concept++) {
    if (!known.has(concept)) filled.push({ concept, score: 0, spans: [], sure: false });
  }
  return filled;
}
