import { analyseWord } from './analyse-word.ts';
import { findParts } from './find-parts.ts';
import type { Form, Lexicon } from './form.ts';
import { type FormTokens, readForm } from './form-tokens.ts';
import { createInterner, type Interner, intern } from './interner.ts';
import { learnedWords } from './learned-words.ts';
import { isShortName, nameWord } from './name-words.ts';
import { splitCompound } from './split-compound.ts';
import { isStopWord } from './stop-words.ts';

const shortestListed = 4;

/** One reading of a form as word numbers; `marks[i]` true = the word only qualifies the form's core. */
export interface PreparedForm {
  readonly concept: number;
  readonly preferred: boolean;
  readonly words: readonly number[];
  readonly marks: readonly boolean[];
  /** which of the words says what it is */
  readonly head: number;
  /** its words are parts of compounds */
  readonly split: boolean;
}

/** A lexicon as numbers: its forms, its words and roots in order of first sight, and the root of each word. */
export interface Prepared {
  readonly forms: readonly PreparedForm[];
  readonly words: Interner;
  readonly roots: Interner;
  readonly wordRoot: readonly number[];
}

/** Turns every form into word numbers: readings, stems, compounds also split; equal bags of one concept once. */
export function prepareForms(lexicon: Lexicon): Prepared {
  const words = createInterner();
  const roots = createInterner();
  const wordRoot: number[] = [];
  const number = (word: string, form: Form, isName: boolean): number => {
    const own = isName && isShortName(word) ? nameWord(word) : null;
    const { stem, root } = own === null ? analyseWord(word, form.language) : { stem: own, root: own };
    const id = intern(words, stem);
    if (id === wordRoot.length) wordRoot.push(intern(roots, root));
    return id;
  };
  // Where nothing is preferred (a list of titles) every form is as good.
  const labelled = new Set(lexicon.forms.filter(({ kind }) => kind === 'preferred').map(({ concept }) => concept));
  const seen = new Set<string>();
  const forms: PreparedForm[] = [];
  const add = (form: Form, tokens: FormTokens, split: boolean): void => {
    const ids = tokens.words.map((word, i) => number(word, form, tokens.names[i] === true));
    const key = `${form.concept} ${[...ids].sort((a, b) => a - b).join(' ')}`;
    if (ids.length === 0 || seen.has(key)) return;
    seen.add(key);
    forms.push({
      concept: form.concept,
      preferred: form.kind === 'preferred' || !labelled.has(form.concept),
      words: ids,
      marks: tokens.qualifies,
      head: tokens.head,
      split,
    });
  };
  const readings = lexicon.forms.map((form) => readForm(form.text));
  for (const [i, form] of lexicon.forms.entries()) for (const tokens of readings[i] ?? []) add(form, tokens, false);
  const known = partsOf(lexicon.forms, readings, words.ids);
  for (const [i, form] of lexicon.forms.entries()) {
    if (form.language !== 'sv') continue;
    for (const tokens of readings[i] ?? []) {
      const split = splitWords(tokens, known);
      if (split !== null) add(form, split, true);
      const bare = split === null ? null : withoutAbility(split);
      if (bare !== null) add(form, bare, true);
    }
  }
  return { forms, words, roots, wordRoot };
}

/** A compound's part must be a word of the lexicon in its own right. */
export function partTest(wordIds: ReadonlyMap<string, number>): (part: string) => boolean {
  return (part) =>
    !isStopWord(part) &&
    (wordIds.has(analyseWord(part, 'sv').stem) || (part.length >= shortestListed && wordIds.has(nameWord(part))));
}

/** The part test widened by the words of the Swedish word space and by parts that only occur inside compounds. */
function partsOf(
  forms: readonly Form[],
  readings: readonly (readonly FormTokens[])[],
  wordIds: ReadonlyMap<string, number>,
): (part: string) => boolean {
  const listed = partTest(wordIds);
  const dictionary = learnedWords('sv').rows;
  const alone = (part: string) =>
    listed(part) ||
    (part.length >= shortestListed && !isStopWord(part) && dictionary.has(analyseWord(part, 'sv').root));
  const written = forms.flatMap((form, i) =>
    form.language === 'sv' ? (readings[i] ?? []).flatMap(({ words }) => words) : [],
  );
  const bound = findParts(new Set(written), alone);
  return (part) => alone(part) || bound.has(part);
}

/** Of a compound the last part says what it is. */
function splitWords(tokens: FormTokens, known: (part: string) => boolean): FormTokens | null {
  const words: string[] = [];
  const qualifies: boolean[] = [];
  const names: boolean[] = [];
  let head = 0;
  for (const [i, word] of tokens.words.entries()) {
    const isName = tokens.names[i] === true;
    const parts = (isName ? null : splitCompound(word, known)) ?? [word];
    words.push(...parts);
    qualifies.push(...parts.map(() => tokens.qualifies[i] === true));
    names.push(...parts.map(() => isName));
    if (i === tokens.head) head = words.length - 1;
  }
  return words.length > tokens.words.length ? { words, qualifies, names, head } : null;
}

const abilities = new Set(['vana', 'erfarenhet', 'kunskap', 'kunskaper']);

/** "Bokföringsvana" is met as "bokföring" too: a last part that only says that one can do it need not be said. */
function withoutAbility({ words, qualifies, names, head }: FormTokens): FormTokens | null {
  if (head === 0 || !abilities.has(words[head] as string)) return null;
  const kept = [...words.keys()].filter((i) => i !== head);
  return {
    words: kept.map((i) => words[i] as string),
    qualifies: kept.map((i) => qualifies[i] === true),
    names: kept.map((i) => names[i] === true),
    head: head - 1,
  };
}
