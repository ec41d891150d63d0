import type { Reading, Recogniser } from './recogniser.ts';
import { resolveWord } from './resolve-word.ts';
import type { Segment } from './segments.ts';
import { isStopWord } from './stop-words.ts';
import type { Tokens } from './tokenise.ts';

/** A reading of one or two neighbouring tokens: token positions first … last. */
export interface Sighting extends Reading {
  readonly first: number;
  readonly last: number;
}

const joinedQuality = 0.95;

/** All readings of the tokens of a segment in order of position; neighbours are also tried as one word ("front end" → frontend). */
export function readSegment(recogniser: Recogniser, tokens: Tokens, [from, to]: Segment): Sighting[] {
  const found: Sighting[] = [];
  for (let i = from; i < to; i++) {
    for (const reading of readingsAt(recogniser, tokens, i)) found.push({ ...reading, first: i, last: i });
    if (i + 1 < to) found.push(...joined(recogniser, tokens, i));
  }
  return found;
}

/** Function words mean nothing, unless written as a name ("IT"). */
function readingsAt(recogniser: Recogniser, { words, capitals }: Tokens, at: number): readonly Reading[] {
  const word = words[at] as string;
  return isStopWord(word) && !capitals[at] ? [] : resolveWord(recogniser, word);
}

function joined(recogniser: Recogniser, tokens: Tokens, at: number): readonly Sighting[] {
  const left = tokens.words[at] as string;
  const right = tokens.words[at + 1] as string;
  if ((tokens.starts[at + 1] as number) - (tokens.ends[at] as number) !== 1 || left.length + right.length < 6)
    return [];
  const word = recogniser.wordIds.get(left + right);
  if (word === undefined) return [];
  return [
    {
      word,
      root: recogniser.tables.wordRoot[word] as number,
      quality: joinedQuality,
      first: at,
      last: at + 1,
    },
  ];
}
