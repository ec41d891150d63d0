import { expect, test } from 'vitest';
import { cluster, nearest } from './cluster.ts';
import { dot, normalise } from './word-vectors.ts';

const size = 4;
const vectors = Float32Array.from({ length: 60 * size }, (_, i) => Math.sin(i * 12.9898) * 43.7);
for (let at = 0; at < vectors.length; at += size) normalise(vectors, at, size);

test('every vector is in one group; with all groups searched the nearest are those that comparing with all gives', () => {
  const clusters = cluster(vectors, size, 7);
  expect([...clusters.order].sort((a, b) => a - b)).toEqual([...Array(60).keys()]);
  for (const row of [0, 17, 59]) {
    const query = vectors.slice(row * size, (row + 1) * size);
    const value = (other: number) => dot(query, 0, vectors, other * size, size);
    const all = [...Array(60).keys()].sort((a, b) => value(b) - value(a)).slice(0, 5);
    expect(nearest(query, vectors, clusters, { most: 5, probes: 7 }).map(value)).toEqual(all.map(value));
  }
});
