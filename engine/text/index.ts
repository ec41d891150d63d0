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

/** Builds the recognition index of a lexicon. Some seconds for a hundred thousand forms. */
export function buildRecogniser(lexicon: Lexicon): Recogniser {
  return openTables(buildTables(lexicon));
}
