import { expect, test } from 'vitest';
import { cluster } from './cluster.ts';
import { rowStep } from './inner-products.ts';
import { openMeaning } from './meaning.ts';
import { nearestConcepts } from './nearest-concepts.ts';
import { dot, normalise } from './word-vectors.ts';

const size = rowStep;
const [concepts, groups] = [60, 6];
const places = Float32Array.from({ length: concepts * size }, (_, i) => (Math.sin(i * 12.9898) * 43758.5) % 1);
for (let at = 0; at < places.length; at += size) normalise(places, at, size);
const clusters = cluster(places, size, groups);
const vectors = { size, rows: new Map([['ord', 0]]), values: new Float32Array(size) };
const meaning = openMeaning({ language: 'sv', vectors, places, clusters });

const query = (seed: number): Float32Array => {
  const made = Float32Array.from({ length: size }, (_, i) => (Math.sin((i + seed) * 78.233) * 12543.7) % 1);
  normalise(made, 0, size);
  return made;
};
const cosine = (asked: Float32Array, concept: number) => dot(asked, 0, places, concept * size, size);

/** Brute-force twin: every concept compared. */
const nearest = (asked: Float32Array, among: readonly number[]) =>
  among.toSorted((a, b) => cosine(asked, b) - cosine(asked, a));
const all = Array.from({ length: concepts }, (_, concept) => concept);

test('looking into every group it gives what comparing with all gives, best first', () => {
  for (const asked of [1, 2, 3, 4, 5].map(query)) {
    for (const most of [1, 7, concepts])
      expect(nearestConcepts(meaning, asked, { most, probes: groups })).toEqual(nearest(asked, all).slice(0, most));
  }
});

test('looking into fewer it gives the nearest of those whose centres are nearest, and no others', () => {
  const { start, order, centres } = clusters;
  for (const asked of [6, 7, 8, 9].map(query)) {
    const centre = (group: number) => dot(asked, 0, centres, group * size, size);
    const looked = [...Array(groups).keys()].toSorted((a, b) => centre(b) - centre(a)).slice(0, 2);
    const inside = looked.flatMap((group) => [...order.subarray(start[group], start[group + 1])]);
    expect(inside.length).toBeLessThan(concepts);
    expect(nearestConcepts(meaning, asked, { most: concepts, probes: 2 })).toEqual(nearest(asked, inside));
  }
});
