import { isBoilerplate } from './boilerplate.ts';
import { sumTrees } from './forest.ts';
import { deniedTokens } from './negation.ts';
import { tellsOwnHealth } from './own-health.ts';
import { type Evidence, signalNames, signalRows } from './rank.ts';
import { rankNamed } from './ranks.ts';
import { readSegment } from './read-segment.ts';
import type { Recogniser } from './recogniser.ts';
import type { Segment } from './segments.ts';
import { isStopWord } from './stop-words.ts';
import type { Tokens } from './tokenise.ts';
import { weighSegment } from './weigh-segment.ts';

/** What a sentence says of one concept: how likely (0–1), whether surely enough, and from which tokens, counted from its first. */
export interface Claim {
  readonly concept: number;
  readonly value: number;
  readonly sure: boolean;
  readonly positions: readonly number[];
}

/** What is left of a score where the sentence says what the employer offers. */
const boilerplateShare = 0.1;
/** A wording of a list of wordings (titles) that stands in the text as it is; the ranker was fitted on long lists only. */
const wholeWording = 0.9;
/** Below this coverage the words that meet in meaning are better evidence than those of the label. */
const readFromWords = 0.4;

/** All concepts one segment gives a reason for, `most` of them for its words, in no order. */
export function readSentence(
  recogniser: Recogniser,
  { text, tokens, segment, most }: { text: string; tokens: Tokens; segment: Segment; most: number },
): readonly Claim[] {
  const [from, to] = segment;
  const sightings = readSegment(recogniser, tokens, segment);
  const { found, by } = weighSegment(recogniser, { tokens, segment, sightings }, most);
  if (found.length === 0) return [];
  const sentence = text.slice(tokens.starts[from], tokens.ends[to - 1]);
  // A list of wordings has no meanings; in a scheme that has, a sentence may still lie in none of them.
  const isList = recogniser.meanings.length === 0;
  if (!isList && tellsOwnHealth(sentence)) return [];
  const denied = deniedTokens(text, tokens, segment);
  const plain = !isList && isBoilerplate(sentence, tokens.words.slice(from, to)) ? boilerplateShare : 1;
  const rank = rankNamed(by);
  const rows = signalRows(found, { tokens: to - from, concepts: recogniser.tables.concepts });
  const sums = sumTrees(rank.forest, rows, signalNames.length);
  const whole = isList ? wholeOnes(found, tokens) : new Set();
  return found.flatMap((evidence, i) => {
    const positions = evidencePositions(evidence).map((at) => at - from);
    // What is denied is not offered either.
    if (positions.some((at) => denied[at] === true)) return [];
    const ranked = logistic(sums[i] as number);
    const value = plain * (whole.has(evidence) ? Math.max(ranked, wholeWording) : ranked);
    return [{ concept: evidence.concept, value, sure: value >= rank.sureFrom, positions }];
  });
}

/**
 * Wordings written out word for word with nothing but function words between ("kock och servitör"). One inside another ("kock")
 * is not meant.
 */
function wholeOnes(found: readonly Evidence[], { words }: Tokens): ReadonlySet<Evidence> {
  const whole = found.filter(
    ({ match: { coverage, exactness, positions } }) =>
      coverage > 0.999 &&
      exactness > 0.999 &&
      words
        .slice(positions[0], positions.at(-1))
        .every((word, i) => positions.includes((positions[0] as number) + i) || isStopWord(word)),
  );
  const isInside = ({ match: { positions: inner } }: Evidence): boolean =>
    whole.some(
      ({ match: { positions: outer } }) =>
        outer.length > inner.length && inner.every((position) => outer.includes(position)),
    );
  return new Set(whole.filter((each) => !isInside(each)));
}

function evidencePositions({ match, near }: Evidence): readonly number[] {
  return near !== null && match.coverage < readFromWords ? near.positions : match.positions;
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
