import type { DeletionIndex } from './deletion-index.ts';
import type { Language } from './form.ts';
import type { SpaceName } from './learned-words.ts';
import type { Meaning } from './meaning.ts';
import type { Beginnings } from './word-beginnings.ts';

/**
 * The index behind recognition: everything in flat arrays, so that it is one block on disk.
 * A *word* is a stem known to the lexicon, a *root* a family of words (manager, management → manag).
 * Arrays named `…Start` have one more entry than the things they divide: thing i owns [start[i], start[i+1]).
 */
export interface Tables {
  readonly concepts: number;
  readonly languages: readonly Language[];
  readonly words: readonly string[];
  readonly roots: readonly string[];
  /** word → root */
  readonly wordRoot: Uint32Array;
  /** word → weight: inverse document frequency over concepts, in nats, less for framing words */
  readonly wordWeight: Float32Array;
  /** word → how rare its root is in running text (notes; forms where there are none): inverse document frequency in nats */
  readonly wordRarity: Float32Array;
  /** root → its words */
  readonly rootStart: Uint32Array;
  readonly rootWord: Uint32Array;
  /** word → postings: form, and the word's share of that form's weight */
  readonly wordStart: Uint32Array;
  readonly postForm: Uint32Array;
  readonly postShare: Float32Array;
  /** form → its words in order, each with its weight */
  readonly formStart: Uint32Array;
  readonly formWord: Uint32Array;
  readonly formWeight: Float32Array;
  /** the same slots: 1 when the word only qualifies the form's core ("Provtagning, industri") */
  readonly slotQualifies: Uint8Array;
  /** form → the slot of its head: what it is, before it is told more closely ("Svarvning, CNC", "personal|planering") */
  readonly formHead: Uint32Array;
  /** form → sum of its weights; concept; 1 when the form's words stand in the preferred label; 1 when they are parts of compounds */
  readonly formTotal: Float32Array;
  readonly formConcept: Uint32Array;
  readonly formPreferred: Uint8Array;
  readonly formSplit: Uint8Array;
  /** concept → its preferred form, or the number of forms when it has none */
  readonly conceptForm: Uint32Array;
  /** concept → the kinds its label names that are meant only when said (bits, `kindsNamed`) */
  readonly conceptKinds: Uint8Array;
  /** concept → roots of its forms and notes, each with its BM25 weight */
  readonly bagStart: Uint32Array;
  readonly bagRoot: Uint32Array;
  readonly bagWeight: Float32Array;
  /** the word spaces the concepts are placed in (keys of `learnedWords`), none for a mere list of wordings */
  readonly spaces: readonly SpaceName[];
  /** space after space: concept → unit vector; group → centre; group → its concepts */
  readonly places: Float32Array;
  readonly centres: Float32Array;
  readonly groupStart: Uint32Array;
  readonly groupConcept: Uint32Array;
}

/** Tables with the look-ups made from them at start; opaque to callers. */
export interface Recogniser {
  readonly tables: Tables;
  readonly meanings: readonly Meaning[];
  readonly wordIds: ReadonlyMap<string, number>;
  readonly rootIds: ReadonlyMap<string, number>;
  readonly begins: Beginnings;
  readonly unmarked: ReadonlyMap<string, readonly number[]>;
  readonly near: DeletionIndex;
  /** words already resolved; bounded, only a cache */
  readonly resolved: Map<string, readonly Reading[]>;
}

/** One way a written word may be meant: a known word (−1: only its root is known), its root, how good (0–1). */
export interface Reading {
  readonly word: number;
  readonly root: number;
  readonly quality: number;
}
