import { type Evidence, scoreOf, sureFrom } from './rank.ts';
import { readSegment } from './read-segment.ts';
import type { Recogniser } from './recogniser.ts';
import { segments } from './segments.ts';
import { type Tokens, tokenise } from './tokenise.ts';
import { weighSegment } from './weigh-segment.ts';

/** A concept met in a text. `spans`: half-open UTF-16 offsets, sorted, disjoint. `score` 0–1. */
export interface Recognition {
  readonly concept: number;
  readonly score: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly sure: boolean;
}

interface Mention {
  value: number;
  readonly positions: Set<number>;
}

const candidateConcepts = 64;
const candidatesInLongText = 24;
const longText = 40;

/**
 * Concepts met in `text`, best first. With `all` unsure ones are kept and the list is filled up to `top`
 * (or the number of concepts); blank text gives []. Time is linear in the length of the text.
 */
export function recognise(
  recogniser: Recogniser,
  text: string,
  options: { top: number; all: boolean },
): readonly Recognition[] {
  if (text.trim() === '') return [];
  const tokens = tokenise(text);
  const mentions = new Map<number, Mention>();
  const parts = segments(text, tokens);
  const most = parts.length > longText ? candidatesInLongText : Math.max(candidateConcepts, options.top);
  for (const segment of parts) {
    const sightings = readSegment(recogniser, tokens, segment);
    for (const evidence of weighSegment(recogniser, sightings, most)) note(mentions, evidence);
  }
  const ranked = [...mentions].sort(([a, x], [b, y]) => y.value - x.value || a - b).slice(0, options.top);
  const found = ranked.map(([concept, mention]) => describe(concept, mention, tokens));
  return options.all ? fillUp(found, recogniser.tables.concepts, options.top) : found.filter((each) => each.sure);
}

function note(mentions: Map<number, Mention>, evidence: Evidence): void {
  const value = scoreOf(evidence);
  const before = mentions.get(evidence.concept);
  if (before === undefined) {
    mentions.set(evidence.concept, { value, positions: new Set(evidence.match.positions) });
    return;
  }
  before.value = Math.max(before.value, value);
  for (const position of evidence.match.positions) before.positions.add(position);
}

function describe(concept: number, mention: Mention, tokens: Tokens): Recognition {
  const score = mention.value;
  const positions = [...mention.positions].sort((a, b) => a - b);
  return { concept, score, spans: toSpans(positions, tokens), sure: score >= sureFrom };
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
