import { isStopWord } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

/** A form's words, and for each whether it belongs to a qualifier (after a comma, in brackets), which counts little. */
export interface FormTokens {
  readonly words: readonly string[];
  readonly qualifies: readonly boolean[];
  /** which are words of a program's name */
  readonly names: readonly boolean[];
  /** which of the words says what it is: the last before a preposition ("körning av grävmaskin", "personlig omvårdnad") */
  readonly head: number;
}

const prepositions = new Set(
  'av i på för med till från om inom vid hos of in on for with to from about at by'.split(' '),
);

/** "Java, programmeringsspråk", "Java (computer programming)": what follows says which kind of program it is. */
const describedProgram =
  /^(.*\S)(?:, | \()[^,()/]*?(?:språk|system|program|verktyg|ramverk|plattform|hanterare|protokoll|editor|CMS|mall|computer programming)\)?$/u;

/**
 * The ways of reading one written form: as a whole, each side of a slash ("Gruppterapi/GT"), a program by its name alone, without
 * its maker or field ("MS Excel", "Layout-Adobe InDesign"), and with hyphenated words joined ("e-handel" → "ehandel").
 * Each reading keeps the qualifiers marked.
 */
export function readForm(text: string): readonly FormTokens[] {
  const program = programNames(text);
  const readings = [readWhole(text, program.length > 0)];
  const sides = text.split('/');
  if (sides.length > 1 && sides.length <= 4 && sides.every((side) => side.trim().length >= 2)) {
    readings.push(...sides.map((side) => readWhole(side, program.length > 0)));
  }
  readings.push(...program.map((name) => readWhole(name, true)));
  const joined = text.replace(/([\p{L}\p{N}]{1,12})[-‐‑]([\p{L}\p{N}]{2,})/gu, '$1$2');
  if (joined !== text) readings.push(readWhole(joined, program.length > 0));
  return readings.filter((reading) => reading.words.length > 0);
}

function programNames(text: string): readonly string[] {
  const named = describedProgram.exec(text)?.[1];
  const [maker] = /^(?:MS|Microsoft) (?=\S)/.exec(text) ?? [];
  const field = /\p{Ll}-(?=\p{Lu}\p{L}*\p{Ll})/u.exec(text);
  return [named, maker && text.slice(maker.length), field && text.slice(field.index + 2)].filter(
    (name) => !!name,
  ) as string[];
}

/** Function words go, unless the form has nothing else ("to be") or writes them as a name ("IT") or a kind ("A-truck"). */
function readWhole(text: string, isProgram: boolean): FormTokens {
  const { words, capitals, starts, ends } = tokenise(text);
  const ranges = qualifierRanges(text);
  const isKind = (i: number): boolean =>
    words[i]?.length === 1 && /^-\p{L}/u.test(text.slice(ends[i], (ends[i] ?? 0) + 2));
  const content = [...words.keys()].filter((i) => capitals[i] || isKind(i) || !isStopWord(words[i] as string));
  const kept = content.length > 0 ? content : [...words.keys()];
  const marks = kept.map((i) =>
    ranges.some(([from, to]) => (starts[i] as number) >= from && (starts[i] as number) < to),
  );
  // A form that is nothing but qualifier ("(re)insurance") has no core to qualify.
  const qualifies = marks.every(Boolean) ? marks.map(() => false) : marks;
  const names = qualifies.map((qualifier) => isProgram && !qualifier);
  return { words: kept.map((i) => words[i] as string), qualifies, names, head: headOf({ words, kept, qualifies }) };
}

function headOf({
  words,
  kept,
  qualifies,
}: {
  words: readonly string[];
  kept: readonly number[];
  qualifies: readonly boolean[];
}): number {
  const preposition = words.findIndex((word, i) => prepositions.has(word) && kept.some((at) => at < i));
  const end = preposition < 0 ? words.length : preposition;
  return Math.max(
    0,
    kept.findLastIndex((at, i) => at < end && qualifies[i] === false),
  );
}

/** What stands in brackets, and what follows the first comma when the form is not a list of words ("a, b and c"). */
function qualifierRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/\([^()]*\)/g)) ranges.push([match.index, match.index + match[0].length]);
  const comma = text.indexOf(', ');
  if (comma > 0 && !/ (and|or|och|eller) |,.*,/.test(text)) ranges.push([comma, text.length]);
  return ranges;
}
