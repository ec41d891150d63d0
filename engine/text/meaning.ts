import type { Clusters } from './cluster.ts';
import type { Language } from './form.ts';
import { type Kernel, openKernel } from './inner-products.ts';
import { longestSegment } from './segments.ts';
import type { WordVectors } from './word-vectors.ts';

/** Concepts and words of one language in one space; the numbers stand in the kernel's memory. */
export interface Meaning {
  readonly language: Language;
  readonly vectors: WordVectors;
  /** unit vectors of the concepts, group after group: neighbours are read together */
  readonly places: Float32Array;
  /** concept → its row of `places` */
  readonly rowOf: Uint32Array;
  readonly clusters: Clusters;
  /** word → its rows of `vectors`; bounded, only a cache */
  readonly known: Map<string, readonly number[]>;
  readonly kernel: Kernel;
  readonly desk: Desk;
}

/** Where questions to the kernel are laid and answers found; overwritten by each. */
export interface Desk {
  readonly query: Float32Array;
  readonly rows: Uint32Array;
  readonly out: Float32Array;
  /** 0, 1, 2 …: rows that follow each other */
  readonly inOrder: Uint32Array;
}

/** A word is at most four rows: its own and those of three parts. */
const mostRows = longestSegment * 4;

/** `places` comes concept after concept. */
export function openMeaning(
  parts: Pick<Meaning, 'language' | 'vectors' | 'places'> & { readonly clusters: Clusters },
): Meaning {
  const { vectors, places, clusters } = parts;
  const { size } = vectors;
  const { order, centres } = clusters;
  const concepts = order.length;
  const groups = clusters.start.length - 1;
  const longest = Math.max(concepts, groups);
  const answers = Math.max(longest, mostRows);
  const numbers = places.length + vectors.values.length + centres.length + longest + mostRows + size + answers;
  const kernel = openKernel(numbers * Float32Array.BYTES_PER_ELEMENT);
  return {
    ...parts,
    vectors: { ...vectors, values: kernel.put(vectors.values) },
    ...inGroups(kernel.put(places), places, { order, size }),
    clusters: { ...clusters, centres: kernel.put(centres) },
    known: new Map(),
    kernel,
    desk: {
      query: kernel.put(new Float32Array(size)),
      rows: kernel.put(new Uint32Array(mostRows)),
      out: kernel.put(new Float32Array(answers)),
      inOrder: kernel.put(Uint32Array.from({ length: longest }, (_, row) => row)),
    },
  };
}

/** Lays the places, concept after concept, into `rows` in the order of the groups. */
function inGroups(
  rows: Float32Array,
  places: Float32Array,
  { order, size }: { order: Uint32Array; size: number },
): Pick<Meaning, 'places' | 'rowOf'> {
  const rowOf = new Uint32Array(order.length);
  for (const [row, concept] of order.entries()) {
    rowOf[concept] = row;
    rows.set(places.subarray(concept * size, (concept + 1) * size), row * size);
  }
  return { places: rows, rowOf };
}
