import { expect, test } from 'vitest';
import { buildSpaces, openSpaces } from './build-spaces.ts';
import { buildTables } from './build-tables.ts';
import { placeConcepts } from './concept-space.ts';
import type { Form, Lexicon } from './form.ts';
import { learnedWords } from './learned-words.ts';

const labels = ['svetsa rör', 'laga mat', 'köra truck', 'sköta bokföring', 'vårda patienter'];
const swedish: readonly Form[] = labels.map((text, concept) => ({ concept, text, language: 'sv', kind: 'preferred' }));
const english: readonly Form[] = [
  { concept: 0, text: 'weld pipes', language: 'en', kind: 'preferred' },
  { concept: 1, text: 'cook food', language: 'en', kind: 'preferred' },
];
const lexicon = (forms: readonly Form[]): Lexicon => ({ concepts: labels.length, forms });

test('a space for each language that more than a fifth of the concepts have a label in', () => {
  expect(buildSpaces(lexicon(swedish)).spaces).toEqual(['sv']);
  expect(buildSpaces(lexicon([...swedish, ...english.slice(0, 1)])).spaces).toEqual(['sv']);
  expect(buildSpaces(lexicon([...swedish, ...english])).spaces).toEqual(['sv', 'en']);
});

test('a list of wordings, where some have no label, has none', () => {
  const wordings = swedish.map((form) => ({ ...form, kind: form.concept > 2 ? ('hidden' as const) : form.kind }));
  expect(buildSpaces(lexicon(wordings)).spaces).toEqual([]);
});

test('opened, each space has its own concepts where they were placed, every one in one group', () => {
  const both = lexicon([...swedish, ...english]);
  const meanings = openSpaces(buildTables(both));
  expect(meanings.map(({ language }) => language)).toEqual(['sv', 'en']);
  for (const { language, places, rowOf, clusters, vectors } of meanings) {
    const { size } = vectors;
    const inOrder = [...rowOf].flatMap((row) => [...places.subarray(row * size, (row + 1) * size)]);
    expect(inOrder).toEqual([...placeConcepts(both, learnedWords(language), language)]);
    expect([...clusters.order].toSorted((a, b) => a - b)).toEqual([...labels.keys()]);
    expect(clusters.centres).toHaveLength((clusters.start.length - 1) * vectors.size);
  }
});
