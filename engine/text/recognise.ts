import { isBoilerplate } from './boilerplate.ts';
import { sumTrees } from './forest.ts';
import { deniedTokens } from './negation.ts';
import { type Evidence, signalNames, signalRows } from './rank.ts';
import { rankNamed } from './ranks.ts';
import { readSegment } from './read-segment.ts';
import type { Recogniser } from './recogniser.ts';
import { type Segment, segments } from './segments.ts';
import { type Tokens, tokenise } from './tokenise.ts';
import { weighSegment } from './weigh-segment.ts';

/** A concept met in a text. `spans`: half-open UTF-16 offsets, sorted, disjoint. `score` 0–1: how often such a one is right. */
export interface Recognition {
  readonly concept: number;
  readonly score: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly sure: boolean;
}

interface Mention {
  value: number;
  sure: boolean;
  readonly positions: Set<number>;
}

const candidateConcepts = 48;
const candidatesInLongText = 20;
const longText = 40;
/** What is left of a score where the words are denied, or say what the employer offers. */
const deniedShare = 0.1;
const boilerplateShare = 0.3;
/** A wording of a list of wordings (titles) that stands in the text as it is; the ranker was fitted on long lists only. */
const wholeWording = 0.9;
/** Below this coverage the words that meet in meaning are better evidence than those of the label. */
const readFromWords = 0.4;

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
  for (const segment of parts) readInto(mentions, recogniser, { text, tokens, segment, most });
  const ranked = [...mentions].sort(([a, x], [b, y]) => y.value - x.value || a - b).slice(0, options.top);
  const found = ranked.map(([concept, { value, sure, positions }]) => {
    const sorted = [...positions].sort((a, b) => a - b);
    return { concept, score: value, spans: toSpans(sorted, tokens), sure };
  });
  return options.all ? fillUp(found, recogniser.tables.concepts, options.top) : found.filter((each) => each.sure);
}

function readInto(
  mentions: Map<number, Mention>,
  recogniser: Recogniser,
  { text, tokens, segment, most }: { text: string; tokens: Tokens; segment: Segment; most: number },
): void {
  const sightings = readSegment(recogniser, tokens, segment);
  const { found, by } = weighSegment(recogniser, { tokens, segment, sightings }, most);
  if (found.length === 0) return;
  const [from, to] = segment;
  const denied = deniedTokens(text, tokens, segment);
  const sentence = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  const plain = by !== 'words' && isBoilerplate(sentence) ? boilerplateShare : 1;
  const rows = signalRows(found, { tokens: to - from, concepts: recogniser.tables.concepts });
  const rank = rankNamed(by);
  for (const [i, evidence] of found.entries()) {
    const positions = evidencePositions(evidence);
    const isDenied = positions.some((at) => denied[at - from] === true);
    const ranked = logistic(sumTrees(rank.forest, rows, i * signalNames.length));
    const value =
      plain *
      (isDenied ? deniedShare : 1) *
      (by === 'words' && isWhole(evidence) ? Math.max(ranked, wholeWording) : ranked);
    note(mentions, { concept: evidence.concept, value, sure: value >= rank.sureFrom, positions });
  }
}

/** A wording written out word for word, its words side by side. */
function isWhole({ match }: Evidence): boolean {
  return match.coverage > 0.999 && match.exactness > 0.999 && match.looseness === 0;
}

function evidencePositions({ match, near }: Evidence): readonly number[] {
  return near !== null && match.coverage < readFromWords ? near.positions : match.positions;
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** A concept met again keeps its best score and gathers the places. */
function note(
  mentions: Map<number, Mention>,
  { concept, value, sure, positions }: { concept: number; value: number; sure: boolean; positions: readonly number[] },
): void {
  const before = mentions.get(concept);
  if (before === undefined) {
    mentions.set(concept, { value, sure, positions: new Set(positions) });
    return;
  }
  before.value = Math.max(before.value, value);
  before.sure ||= sure;
  for (const position of positions) before.positions.add(position);
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
