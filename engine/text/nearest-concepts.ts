import type { Meaning } from './meaning.ts';

/** About the `most` concepts nearest to the unit vector `query`, best first: those in its `probes` nearest groups. */
export function nearestConcepts(
  { kernel, desk, places, clusters, vectors }: Meaning,
  query: Float32Array,
  { most, probes }: { most: number; probes: number },
): readonly number[] {
  const { centres, start, order } = clusters;
  const bytes = vectors.size * Float32Array.BYTES_PER_ELEMENT;
  const { inOrder, out } = desk;
  desk.query.set(query);
  const ask = (table: Float32Array, from: number, count: number): void =>
    kernel.products(
      desk.query.byteOffset,
      table.byteOffset,
      inOrder.byteOffset + from * Uint32Array.BYTES_PER_ELEMENT,
      count,
      bytes,
      out.byteOffset,
    );
  const groups = start.length - 1;
  ask(centres, 0, groups);
  const near = out.slice(0, groups);
  const limit = near.toSorted()[Math.max(0, groups - probes)] as number;
  const found: number[] = [];
  const values: number[] = [];
  for (let g = 0; g < groups; g++) {
    if ((near[g] as number) < limit) continue;
    const from = start[g] as number;
    const count = (start[g + 1] as number) - from;
    ask(places, from, count);
    for (let i = 0; i < count; i++) {
      const value = out[i] as number;
      if (found.length === most && value <= (values[most - 1] as number)) continue;
      let to = Math.min(found.length, most - 1);
      for (; to > 0 && (values[to - 1] as number) < value; to--) {
        values[to] = values[to - 1] as number;
        found[to] = found[to - 1] as number;
      }
      values[to] = value;
      found[to] = order[from + i] as number;
    }
  }
  return found;
}
