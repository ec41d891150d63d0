import { groupByKey } from './csr.ts';
import { dot, normalise } from './word-vectors.ts';

/** Unit vectors in groups around centres: group g holds order[start[g]] … order[start[g+1]−1]. */
export interface Clusters {
  readonly centres: Float32Array;
  readonly start: Uint32Array;
  readonly order: Uint32Array;
}

const rounds = 4;

/** Spherical k-means (Dhillon & Modha 2001), centres started at evenly spaced vectors: no chance in it. */
export function cluster(vectors: Float32Array, size: number, groups: number): Clusters {
  const count = vectors.length / size;
  const centres = new Float32Array(groups * size);
  for (let g = 0; g < groups; g++) {
    const from = Math.floor((g * count) / groups) * size;
    centres.set(vectors.subarray(from, from + size), g * size);
  }
  const nearest = new Uint32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) nearest[i] = nearestCentre(vectors, i * size, centres, size);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const to = (nearest[i] as number) * size;
      for (let d = 0; d < size; d++) centres[to + d] = (centres[to + d] as number) + (vectors[i * size + d] as number);
    }
    for (let g = 0; g < groups; g++) normalise(centres, g * size, size);
  }
  return { centres, ...groupByKey(nearest, groups) };
}

function nearestCentre(vectors: Float32Array, at: number, centres: Float32Array, size: number): number {
  let [best, bestValue] = [0, -Infinity];
  for (let g = 0; g * size < centres.length; g++) {
    const value = dot(vectors, at, centres, g * size, size);
    if (value > bestValue) [best, bestValue] = [g, value];
  }
  return best;
}
