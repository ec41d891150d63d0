import type { Learned } from './build-spaces.ts';
import { buildTables } from './build-tables.ts';
import type { Lexicon } from './form.ts';
import type { Recogniser } from './recogniser.ts';
import { openTables } from './resolve-word.ts';

export { type Completion, complete } from './complete.ts';
export { buildCompleter, type Completer, type Entry } from './completer.ts';
export type { Form, Language, Lexicon } from './form.ts';
export { type Recognition, type Repeated, recognise } from './recognise.ts';
export type { Recogniser } from './recogniser.ts';
export { deserialise, formatVersion, serialise } from './serialise.ts';

/**
 * Builds the recognition index of a lexicon. Some seconds for a hundred thousand forms. `learned` chooses the English
 * constants: those that have seen labelled sentences, or none.
 */
export function buildRecogniser(lexicon: Lexicon, learned: Learned = 'unlabelled'): Recogniser {
  return openTables(buildTables(lexicon, learned));
}
