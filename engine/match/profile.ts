import { checkIndex, checkWeight, type SparseMatrix } from './sparse-matrix.ts';

/** One sparse row on its own: ascending columns, each once, and a weight above 0 for each. */
export type Profile = {
  readonly indices: Uint32Array;
  readonly weights: Float32Array;
};

/** A profile from [column, weight] pairs in any order; of a repeated column the greatest weight counts. */
export function profile(entries: Iterable<readonly [column: number, weight: number]>): Profile {
  const greatest = new Map<number, number>();
  for (const [column, weight] of entries) {
    checkIndex('column', column, 2 ** 32 - 1);
    checkWeight(weight);
    if (weight > (greatest.get(column) ?? 0)) greatest.set(column, weight);
  }
  const sorted = [...greatest].sort(([a], [b]) => a - b);
  return {
    indices: Uint32Array.from(sorted, ([column]) => column),
    weights: Float32Array.from(sorted, ([, weight]) => weight),
  };
}

/** Row `row` of the matrix as a profile: a view, nothing is copied. */
export function rowProfile(matrix: SparseMatrix, row: number): Profile {
  checkIndex('row', row, matrix.rows);
  const from = matrix.offsets[row]!;
  const to = matrix.offsets[row + 1]!;
  return { indices: matrix.indices.subarray(from, to), weights: matrix.weights.subarray(from, to) };
}

/** Every weight times the factor of its column (what `scaleColumns` does to a matrix). */
export function scaleProfile(held: Profile, factors: Float64Array): Profile {
  checkProfile(held, factors.length);
  return { ...held, weights: held.weights.map((weight, at) => weight * factors[held.indices[at]!]!) };
}

/** Throws RangeError when the profile names a column that the matrix lacks; columns ascend, so the last one tells. */
export function checkProfile({ indices, weights }: Profile, columns: number): void {
  if (indices.length !== weights.length) {
    throw new RangeError(`${indices.length} columns but ${weights.length} weights in the profile`);
  }
  const last = indices.at(-1);
  if (last !== undefined) checkIndex('column', last, columns);
}
