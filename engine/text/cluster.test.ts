import { expect, test } from 'vitest';
import { cluster } from './cluster.ts';
import { rowStep } from './inner-products.ts';
import { openMeaning } from './meaning.ts';
import { nearestConcepts } from './nearest-concepts.ts';
import { dot, normalise } from './word-vectors.ts';

const size = rowStep;
const places = Float32Array.from({ length: 60 * size }, (_, i) => Math.sin(i * 12.9898) * 43.7);
for (let at = 0; at < places.length; at += size) normalise(places, at, size);
const clusters = cluster(places, size, 7);

test('every vector is in one group, the one whose centre is nearest to it', () => {
  expect([...clusters.order].sort((a, b) => a - b)).toEqual([...Array(60).keys()]);
});

test('with all groups searched the nearest are those that comparing with all gives', () => {
  const vectors = { size, rows: new Map<string, number>(), values: new Float32Array(size) };
  const meaning = openMeaning({ language: 'en', vectors, places, clusters });
  for (const row of [0, 17, 59]) {
    const query = places.slice(row * size, (row + 1) * size);
    const value = (other: number) => dot(query, 0, places, other * size, size);
    const all = [...Array(60).keys()].sort((a, b) => value(b) - value(a)).slice(0, 5);
    expect(nearestConcepts(meaning, query, { most: 5, probes: 7 })).toEqual(all);
  }
});
