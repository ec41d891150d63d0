import { expect, test } from 'vitest';
import { placeConcepts } from './concept-space.ts';
import type { Form } from './form.ts';

/** Each word its own direction, so that a place can be read off as shares. */
const words = ['weld', 'pipe', 'join', 'metal', 'fish', 'boat', 'net', 'sea'];
const size = words.length;
const values = Float32Array.from({ length: size * size }, (_, i) => (i % (size + 1) === 0 ? 2 : 0));
const vectors = { size, rows: new Map(words.map((word, row) => [word, row])), values };
const form = (concept: number, text: string, kind: Form['kind'], language: Form['language'] = 'en'): Form => ({
  concept,
  text,
  language,
  kind,
});
const place = (forms: readonly Form[], notes?: readonly { concept: number; text: string }[]) => [
  ...placeConcepts({ concepts: 1, forms, ...(notes === undefined ? {} : { notes }) }, vectors, 'en'),
];
/** A hand example: shares of the words, made one long. */
const unit = (shares: Readonly<Record<string, number>>) => {
  const length = Math.hypot(...Object.values(shares));
  return words.map((word) => (shares[word] ?? 0) / length);
};
const close = (found: readonly number[], wanted: readonly number[]) => {
  for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 6);
};

test('a label alone is where its words meet', () => {
  close(place([form(0, 'weld pipes', 'preferred')]), unit({ weld: 1, pipe: 1 }));
});

test('½ label, 0.35 the mean of the other forms, ¼ note, each of length one', () => {
  const forms = [form(0, 'weld', 'preferred'), form(0, 'join', 'alternative'), form(0, 'metal', 'hidden')];
  const notes = [{ concept: 0, text: 'pipes' }];
  close(place(forms, notes), unit({ weld: 0.5, join: 0.175, metal: 0.175, pipe: 0.25 }));
});

test('forms of another language do not count; a concept without known words has no place', () => {
  close(place([form(0, 'weld', 'preferred'), form(0, 'fish', 'alternative', 'sv')]), unit({ weld: 1 }));
  expect(place([form(0, 'xylophone', 'preferred')])).toEqual(Array(size).fill(0));
});
