import { expect, test } from 'vitest';
import { buildRecogniser } from './index.ts';
import { qualifierFit } from './qualifier.ts';
import { readSegment } from './read-segment.ts';
import { placeSegment } from './segment-space.ts';
import { tokenise } from './tokenise.ts';

const labels = ['Provtagning, industri', 'Provtagning', 'Svarvning, CNC'];
const recogniser = buildRecogniser({
  concepts: labels.length,
  forms: labels.map((text, concept) => ({ concept, text, language: 'sv', kind: 'preferred' })),
});
const { tables, meanings } = recogniser;

function fitOf(label: string, text: string): number {
  const tokens = tokenise(text);
  const segment = [0, tokens.words.length] as const;
  const met = new Set(readSegment(recogniser, tokens, segment).map(({ root }) => root));
  const [meaning] = meanings;
  const space = meaning === undefined ? null : placeSegment(meaning, tokens, segment);
  if (meaning === undefined || space === null) throw new Error('the test needs the Swedish word space');
  const form = tables.conceptForm[labels.indexOf(label)] as number;
  return qualifierFit(tables, form, { meaning, space, isMet: (root) => met.has(root) });
}

test('nothing qualifies, or what does is said: it fits', () => {
  expect(fitOf('Provtagning', 'provtagning av patienter')).toBe(1);
  expect(fitOf('Provtagning, industri', 'provtagning inom industri')).toBe(1);
  expect(fitOf('Svarvning, CNC', 'svarvat i CNC')).toBe(1);
});

test('what is not said fits as well as its words lie near the sentence', () => {
  const care = fitOf('Provtagning, industri', 'provtagning på sjukhus av patienter');
  const plant = fitOf('Provtagning, industri', 'provtagning på fabrik vid maskiner');
  expect(care).toBeLessThan(plant);
  expect(plant).toBeLessThan(1);
});
