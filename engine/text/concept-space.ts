import type { Form, Language, Lexicon } from './form.ts';
import { rowsOfText } from './word-rows.ts';
import { addRow, normalise, type WordVectors } from './word-vectors.ts';

const preferredShare = 0.5;
const otherShare = 0.35;
const noteShare = 0.25;

/**
 * One unit vector per concept: its preferred label, the mean of its other forms and its note, each a unit vector,
 * mixed ½ : 0.35 : ¼. Concepts without known words stay zero. Only forms of `language` count.
 */
export function placeConcepts(lexicon: Lexicon, vectors: WordVectors, language: Language): Float32Array {
  const { size } = vectors;
  const places = new Float32Array(lexicon.concepts * size);
  const text = new Float32Array(size);
  const add = (concept: number, words: string, share: number): void => {
    text.fill(0);
    for (const row of rowsOfText(vectors.rows, words, language)) addRow(vectors, row, text);
    normalise(text, 0, size);
    for (let i = 0; i < size; i++)
      places[concept * size + i] = (places[concept * size + i] as number) + share * (text[i] as number);
  };
  const forms = lexicon.forms.filter((form) => form.language === language);
  const others = new Uint32Array(lexicon.concepts);
  const isOther = (form: Form) => form.kind !== 'preferred';
  for (const form of forms) if (isOther(form)) others[form.concept] = (others[form.concept] as number) + 1;
  for (const form of forms) {
    const share = isOther(form) ? otherShare / (others[form.concept] as number) : preferredShare;
    add(form.concept, form.text, share);
  }
  for (const note of lexicon.notes ?? []) add(note.concept, note.text, noteShare);
  for (let concept = 0; concept < lexicon.concepts; concept++) normalise(places, concept * size, size);
  return places;
}
