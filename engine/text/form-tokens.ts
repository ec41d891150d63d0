import { isStopWord } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

/** A form's words, and for each whether it belongs to a qualifier (after a comma, in brackets), which counts little. */
export interface FormTokens {
  readonly words: readonly string[];
  readonly qualifies: readonly boolean[];
}

/**
 * The ways of reading one written form: as a whole, each side of a slash ("Gruppterapi/GT"),
 * and with hyphenated words joined ("e-handel" → "ehandel"). Each reading keeps the qualifiers marked.
 */
export function readForm(text: string): readonly FormTokens[] {
  const readings = [readWhole(text)];
  const sides = text.split('/');
  if (sides.length > 1 && sides.length <= 4 && sides.every((side) => side.trim().length >= 2)) {
    readings.push(...sides.map(readWhole));
  }
  const joined = text.replace(/([\p{L}\p{N}]{1,12})[-‐‑]([\p{L}\p{N}]{2,})/gu, '$1$2');
  if (joined !== text) readings.push(readWhole(joined));
  return readings.filter((reading) => reading.words.length > 0);
}

/** Function words go, unless the form has nothing else ("to be") or writes them as a name ("IT"). */
function readWhole(text: string): FormTokens {
  const { words, capitals, starts } = tokenise(text);
  const ranges = qualifierRanges(text);
  const content = [...words.keys()].filter((i) => capitals[i] || !isStopWord(words[i] as string));
  const kept = content.length > 0 ? content : [...words.keys()];
  const marks = kept.map((i) =>
    ranges.some(([from, to]) => (starts[i] as number) >= from && (starts[i] as number) < to),
  );
  return {
    words: kept.map((i) => words[i] as string),
    // A form that is nothing but qualifier ("(re)insurance") has no core to qualify.
    qualifies: marks.every(Boolean) ? marks.map(() => false) : marks,
  };
}

/** What stands in brackets, and what follows the first comma when the form is not a list of words ("a, b and c"). */
function qualifierRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const match of text.matchAll(/\([^()]*\)/g)) ranges.push([match.index, match.index + match[0].length]);
  const comma = text.indexOf(', ');
  if (comma > 0 && !/ (and|or|och|eller) |,.*,/.test(text)) ranges.push([comma, text.length]);
  return ranges;
}
