import { expect, test } from 'vitest';
import { buildRecogniser, type Form, type Recogniser } from './index.ts';
import { readSentence } from './read-sentence.ts';
import { tokenise } from './tokenise.ts';

const preferred = (text: string, concept: number): Form => ({ concept, text, language: 'sv', kind: 'preferred' });
const build = (forms: readonly Form[]): Recogniser => buildRecogniser({ concepts: forms.length, forms });

const skills = [
  'Truckkörning',
  'Allergivård',
  'Friskvård',
  'Svetsning',
  'Bokföring',
  'Städning',
  'Snickeri',
  'Målning',
];
const recogniser = build(skills.map(preferred));

/** What a sentence says of the concept: undefined when it is not offered at all. */
function claim(text: string, label: string, { by = recogniser, labels = skills } = {}) {
  const tokens = tokenise(text);
  const segment = [0, tokens.words.length] as const;
  return readSentence(by, { text, tokens, segment, most: 48 }).find(({ concept }) => labels[concept] === label);
}
const words = (text: string, label: string) => claim(text, label)?.positions.map((at) => tokenise(text).words[at]);

test('a skill is claimed by the words it was read from', () => {
  expect(claim('Jag har kört truck', 'Truckkörning')?.sure).toBe(true);
  expect(words('Jag har kört truck', 'Truckkörning')).toEqual(['kört', 'truck']);
});

test('where one’s own health is told nothing is offered; at work the same word may be a skill', () => {
  expect(claim('Jag har haft allergi', 'Allergivård')).toBeUndefined();
  expect(claim('Jag har arbetat med allergi', 'Allergivård')).toBeDefined();
});

test('what is denied is not offered, what stands beside it is', () => {
  const text = 'Jag har aldrig svetsat, men jag har kört truck';
  expect(claim(text, 'Svetsning')).toBeUndefined();
  expect(claim(text, 'Truckkörning')?.sure).toBe(true);
});

test('in talk of benefits a tenth of the score is left', () => {
  const plain = claim('Du får lära dig friskvård', 'Friskvård')?.value ?? 0;
  const offered = claim('Vi erbjuder dig friskvård', 'Friskvård')?.value ?? 0;
  expect(offered).toBeGreaterThan(0);
  expect(offered).toBeLessThanOrEqual(0.1);
  expect(plain).toBeGreaterThan(2 * offered);
});

test('of wordings without meanings one inside another is not meant, beside another it is', () => {
  const labels = ['kock', 'kock och servitör', 'servitör'];
  // No wording is preferred by a language's space: a list of titles, as the taxonomy makes it.
  const by = build(
    labels.map((text, concept) => ({ ...preferred(text, concept), kind: concept > 0 ? 'hidden' : 'preferred' })),
  );
  const value = (text: string, label: string) => claim(text, label, { by, labels })?.value ?? 0;
  expect(value('kock och servitör', 'kock och servitör')).toBeGreaterThanOrEqual(0.9);
  expect(value('kock och servitör', 'kock')).toBeLessThan(0.9);
  expect(value('kock, senare servitör', 'kock')).toBeGreaterThanOrEqual(0.9);
});

test('every claim points at words of its sentence, and its score is a share', () => {
  for (const text of [
    'Städade och målade huset',
    'Bokfört åt ett snickeri i tio år',
    'Svetsade, körde truck, städade',
  ]) {
    const tokens = tokenise(text);
    for (const { value, positions } of readSentence(recogniser, {
      text,
      tokens,
      segment: [0, tokens.words.length],
      most: 48,
    })) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      for (const at of positions) expect(tokens.words[at]).toBeDefined();
    }
  }
});
