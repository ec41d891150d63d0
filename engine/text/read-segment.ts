import { analyseWord } from './analyse-word.ts';
import type { Reading, Recogniser } from './recogniser.ts';
import { resolveWord } from './resolve-word.ts';
import type { Segment } from './segments.ts';
import { isStopWord } from './stop-words.ts';
import { regularVerb } from './strong-verbs.ts';
import type { Tokens } from './tokenise.ts';

/** A reading of one or two neighbouring tokens: token positions first … last. */
export interface Sighting extends Reading {
  readonly first: number;
  readonly last: number;
  /** written as what somebody did ("lastade", "svetsat") */
  readonly past: boolean;
}

const joinedQuality = 0.95;
const particleQuality = 0.9;
const particles = new Set('av an upp in ut på till mot emot ner om ihop fram bort över efter'.split(' '));
/** Past forms of the commonest verbs; the strong ones have no compounds of such shape. */
const pastForm = /...(?:ade|ades|at|ats)$/;
const licence = /^(?:körkort|kort$)/;
const links = new Set(['och', 'eller', 'samt']);

/**
 * All readings of the tokens of a segment in order of position. Neighbours are also tried as one word ("front end" →
 * frontend), a verb with its particle ("stämmer av" → avstämmer, as in avstämning), and a shared last part ("kund- och
 * leverantörsreskontra" → kundreskontra).
 */
export function readSegment(recogniser: Recogniser, tokens: Tokens, [from, to]: Segment): Sighting[] {
  const found: Sighting[] = [];
  const swedish = recogniser.tables.languages.includes('sv');
  for (let i = from; i < to; i++) {
    const past = pastForm.test(tokens.words[i] as string);
    for (const { word, root, quality } of readingsAt(recogniser, tokens, i))
      found.push({ word, root, quality, first: i, last: i, past });
    if (i + 1 < to) found.push(...joined(recogniser, tokens, i));
    if (swedish && i + 1 < to) found.push(...withParticle(recogniser, tokens, i));
    if (swedish && i + 2 < to) found.push(...sharedLastPart(recogniser, tokens, i));
  }
  return found;
}

/** Function words mean nothing, unless written as a name ("IT"), nor does the letter of a licence ("C- och CE-körkort"). */
function readingsAt(recogniser: Recogniser, tokens: Tokens, at: number): readonly Reading[] {
  const word = tokens.words[at] as string;
  if ((isStopWord(word) && !tokens.capitals[at]) || isLicence(tokens, at) || seesTo(tokens, at)) return [];
  return resolveWord(recogniser, word);
}

/** "Såg till att …" is no saw. */
function seesTo({ words }: Tokens, at: number): boolean {
  return words[at] === 'såg' && ['till', 'att', 'över', 'efter'].includes(words[at + 1] ?? '');
}

function isLicence({ words }: Tokens, at: number): boolean {
  if ((words[at] as string).length > 2) return false;
  const next = words[at + 1] ?? '';
  return licence.test(next) || (links.has(next) && licence.test(words[at + 3] ?? ''));
}

function joined(recogniser: Recogniser, tokens: Tokens, at: number): readonly Sighting[] {
  const left = tokens.words[at] as string;
  const right = tokens.words[at + 1] as string;
  if (gapAfter(tokens, at) !== 1 || left.length + right.length < 6) return [];
  if (!recogniser.begins(left + (right.length > 1 ? right[0] : ''))) return [];
  const word =
    recogniser.wordIds.get(left + right) ??
    (isStopWord(left) || isStopWord(right) ? undefined : stemId(recogniser, left + right));
  if (word === undefined) return [];
  return [sighting(recogniser, word, { first: at, last: at + 1, quality: joinedQuality })];
}

/** A particle stands after its verb, but before it in the noun. */
function withParticle(recogniser: Recogniser, { words }: Tokens, at: number): readonly Sighting[] {
  const particle = words[at + 1] as string;
  const verb = words[at] as string;
  if (!particles.has(particle) || verb.length < 3 || isStopWord(verb)) return [];
  const { root } = analyseWord((particle === 'emot' ? 'mot' : particle) + regularVerb(verb), 'sv');
  const id = recogniser.rootIds.get(root);
  return id === undefined
    ? []
    : [{ word: -1, root: id, quality: particleQuality, first: at, last: at + 1, past: false }];
}

/** "kund- och leverantörsreskontra": a gap of two signs is the hyphen and the space. */
function sharedLastPart(recogniser: Recogniser, tokens: Tokens, at: number): readonly Sighting[] {
  const [left, link, right] = tokens.words.slice(at, at + 3) as [string, string, string];
  if (gapAfter(tokens, at) !== 2 || !links.has(link) || right.length < 7) return [];
  for (let cut = 3; cut <= right.length - 4; cut++) {
    const last = right.slice(cut);
    const word = stemId(recogniser, left + last) ?? stemId(recogniser, `${left}s${last}`);
    if (word !== undefined) return [sighting(recogniser, word, { first: at, last: at + 2, quality: joinedQuality })];
  }
  return [];
}

function stemId({ tables, wordIds }: Recogniser, word: string): number | undefined {
  for (const language of tables.languages) {
    const id = wordIds.get(analyseWord(word, language).stem);
    if (id !== undefined) return id;
  }
  return undefined;
}

function sighting(
  { tables }: Recogniser,
  word: number,
  place: { first: number; last: number; quality: number },
): Sighting {
  return { word, root: tables.wordRoot[word] as number, ...place, past: false };
}

function gapAfter({ starts, ends }: Tokens, at: number): number {
  return (starts[at + 1] as number) - (ends[at] as number);
}
