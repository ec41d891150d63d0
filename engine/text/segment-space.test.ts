import { expect, test } from 'vitest';
import { cluster } from './cluster.ts';
import { rowStep } from './inner-products.ts';
import { openMeaning } from './meaning.ts';
import { nearnessOf, placeSegment } from './segment-space.ts';
import { tokenise } from './tokenise.ts';
import { dot, normalise } from './word-vectors.ts';

const size = rowStep;
const words = ['saw', 'wood', 'weld', 'steel', 'bake', 'bread', 'oven', 'paint'];
const values = Float32Array.from({ length: words.length * size }, (_, i) => (Math.sin(i * 12.9898) * 43758.5) % 1);
const vectors = { size, rows: new Map(words.map((word, row) => [word, row])), values };
const places = values.map((value, i) => value + 0.4 * Math.cos(i));
for (let at = 0; at < places.length; at += size) normalise(places, at, size);
const meaning = openMeaning({
  language: 'en',
  vectors,
  places,
  clusters: cluster(places, size, 2),
});

function place(text: string) {
  const tokens = tokenise(text);
  return placeSegment(meaning, tokens, [0, tokens.words.length]);
}

/** Brute-force twin: the cosine of a concept and the sum of some words. */
function cosine(rows: readonly number[], concept: number): number {
  const sum = new Float32Array(size);
  for (const row of rows) for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + (values[row * size + d] ?? 0);
  normalise(sum, 0, size);
  return dot(sum, 0, places, concept * size, size);
}

test('the nearness to windows of one, three and six words is the best cosine of all such windows', () => {
  const rows = [0, 1, 3, 2, 4, 7, 5, 0];
  const space = place(`I ${rows.map((row) => words[row]).join(' and the ')}`);
  expect(space?.rows).toEqual(rows);
  for (const concept of words.keys()) {
    const near = space === null ? null : nearnessOf(meaning, space, concept);
    const best = (width: number) =>
      Math.max(...rows.slice(width - 1).map((_, from) => cosine(rows.slice(from, from + width), concept)));
    for (const [kind, width] of [1, 3, 6].entries()) expect(near?.windows[kind]).toBeCloseTo(best(width), 5);
    expect(near?.whole).toBeCloseTo(cosine([0, 1, 3, 2, 4, 7, 5], concept), 5);
  }
});

test('the words of the best narrow window are told by their places in the text', () => {
  const space = place('we want to paint and to bake it in an oven');
  const near = space === null ? null : nearnessOf(meaning, space, words.indexOf('paint'));
  expect(near?.windows[0]).toBeGreaterThan(near?.windows[1] ?? 1);
  expect(near?.positions).toEqual([3]);
});

test('fewer words than a window holds are one window', () => {
  const space = place('weld steel');
  const near = space === null ? null : nearnessOf(meaning, space, 2);
  expect(near?.windows[2]).toBeCloseTo(cosine([2, 3], 2), 5);
});

test('words that are not known have no place', () => expect(place('the xylophone')).toBeNull());
