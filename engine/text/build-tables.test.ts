import { expect, test } from 'vitest';
import { buildTables } from './build-tables.ts';

const labels = ['Svarvning, CNC', 'Fräsning', 'Fräsning av stål', 'Gesällbrev, bagare'];
const tables = buildTables({
  concepts: labels.length,
  forms: labels.map((text, concept) => ({ concept, text, language: 'sv', kind: 'preferred' })),
});
const wordsOf = (form: number): readonly number[] => [
  ...tables.formWord.subarray(tables.formStart[form], tables.formStart[form + 1]),
];
const formOf = (concept: number): number => tables.conceptForm[concept] as number;

test('a word of n among N concepts weighs ln(1 + (N − n + ½)/(n + ½))', () => {
  const [milling] = wordsOf(formOf(1));
  // Fräsning stands in two of four labels.
  expect(tables.wordWeight[milling ?? 0]).toBeCloseTo(Math.log(1 + 2.5 / 2.5) + 0.01, 5);
});

test('a qualifier weighs a fifth', () => {
  const slot = tables.formStart[formOf(0)] as number;
  const [turning, cnc] = [tables.formWeight[slot], tables.formWeight[slot + 1]] as [number, number];
  expect(cnc / turning).toBeCloseTo(0.2, 5);
  expect(tables.formTotal[formOf(0)]).toBeCloseTo(turning + cnc, 5);
});

test('the postings of a word are the forms that hold it, each with its share', () => {
  for (const word of tables.words.keys()) {
    const found = [...tables.postForm.subarray(tables.wordStart[word], tables.wordStart[word + 1])];
    const all = [...tables.formConcept.keys()].flatMap((form) =>
      wordsOf(form).flatMap((each) => (each === word ? [form] : [])),
    );
    expect(found).toEqual(all);
  }
  const shares = new Float64Array(tables.formTotal.length);
  for (const [at, form] of tables.postForm.entries()) shares[form] = (shares[form] ?? 0) + (tables.postShare[at] ?? 0);
  for (const share of shares) expect(share).toBeCloseTo(1, 5);
});

test('a proof is known as one', () =>
  expect([...tables.conceptKinds].map(Boolean)).toEqual([false, false, false, true]));
