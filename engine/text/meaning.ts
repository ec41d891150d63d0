import type { Clusters } from './cluster.ts';
import type { Language } from './form.ts';
import { type Kernel, openKernel } from './inner-products.ts';
import { longestSegment } from './segments.ts';
import type { WordVectors } from './word-vectors.ts';

/** Concepts and words of one language in one space; the numbers stand in the kernel's memory. */
export interface Meaning {
  readonly language: Language;
  readonly vectors: WordVectors;
  /** concept → unit vector */
  readonly places: Float32Array;
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
  /** 0, 1, 2 … */
  readonly everyGroup: Uint32Array;
}

/** A word is at most four rows: its own and those of three parts. */
const mostRows = longestSegment * 4;

export function openMeaning(
  parts: Pick<Meaning, 'language' | 'vectors' | 'places'> & { readonly clusters: Clusters },
): Meaning {
  const { vectors, places, clusters } = parts;
  const { size } = vectors;
  const concepts = places.length / size;
  const groups = clusters.start.length - 1;
  const answers = Math.max(concepts, groups, mostRows);
  const numbers =
    places.length + vectors.values.length + clusters.centres.length + concepts + groups + mostRows + size + answers;
  const kernel = openKernel(numbers * Float32Array.BYTES_PER_ELEMENT);
  return {
    ...parts,
    vectors: { ...vectors, values: kernel.put(vectors.values) },
    places: kernel.put(places),
    clusters: { ...clusters, centres: kernel.put(clusters.centres), order: kernel.put(clusters.order) },
    known: new Map(),
    kernel,
    desk: {
      query: kernel.put(new Float32Array(size)),
      rows: kernel.put(new Uint32Array(mostRows)),
      out: kernel.put(new Float32Array(answers)),
      everyGroup: kernel.put(Uint32Array.from({ length: groups }, (_, group) => group)),
    },
  };
}
