import { expect, test } from 'vitest';
import { buildRecogniser, type Form, type Recognition, type Repeated, recognise } from './index.ts';

const labels = ['Truckkörning', 'Svetsning', 'Bokföring', 'Städning', 'Snickeri', 'Matlagning'];
const forms = labels.map((text, concept): Form => ({ concept, text, language: 'sv', kind: 'preferred' }));
const recogniser = buildRecogniser({ concepts: labels.length, forms });
const find = (text: string, label: string, repeated?: Repeated): Recognition | undefined =>
  recognise(recogniser, text, { top: 20, all: true, ...(repeated && { repeated }) }).find(
    ({ concept }) => labels[concept] === label,
  );

const clear = 'Jag har kört truck.';
const dim = 'Jag såg en truck och en bil och en buss och en båt när jag gick hem med hunden.';

test('a skill said twice has the score of its clearest mention, in either order', () => {
  const [best, least] = [clear, dim].map((text) => find(text, 'Truckkörning')?.score ?? 0);
  expect(best).toBeGreaterThan(least ?? 1);
  expect(find(`${clear} ${dim}`, 'Truckkörning')?.score).toBe(best);
  expect(find(`${dim} ${clear}`, 'Truckkörning')?.score).toBe(best);
});

test('words beside each other are one place, words apart are two', () => {
  const places = (text: string) => find(text, 'Truckkörning')?.spans.map(([start, end]) => text.slice(start, end));
  expect(places('kört truck')).toEqual(['kört truck']);
  expect(places('kört en truck')).toEqual(['kört', 'truck']);
  expect(places('kört – truck')).toEqual(['kört', 'truck']);
});

test('so many different sentences are remembered and no more', () => {
  const repeated: Repeated = new Map();
  const text = Array.from({ length: 1500 }, (_, i) => `Bokföring ${i}.`).join(' ');
  find(text, 'Bokföring', repeated);
  expect(repeated.size).toBeGreaterThan(0);
  expect(repeated.size).toBeLessThanOrEqual(600);
});

test('in a long text what is hardly likely is no mention; in a short one it is', () => {
  const least = (text: string) =>
    Math.min(
      ...recognise(recogniser, text, { top: 20, all: true }).flatMap(({ score, spans }) =>
        spans.length > 0 ? score : [],
      ),
    );
  const filler = Array.from({ length: 60 }, (_, i) => `Dag ${i} var solig och varm.`).join(' ');
  expect(least(`${clear} ${dim}`)).toBeLessThan(0.03);
  expect(least(`${filler} ${clear} ${dim}`)).toBeGreaterThanOrEqual(0.03);
});
