import { checkProfile, type Profile, profile, rowProfile } from './profile.ts';
import { type SparseMatrix, sparseMatrix } from './sparse-matrix.ts';

/**
 * The profile with near columns counting in part: column c becomes
 *   max( held(c), damping · max over held s of near(s, c) · held(s) ).
 * The greatest one counts, not the sum: ten skills near to welding do not make a welder.
 * `near` is columns × columns (`nearColumns`); damping 0–1, 0 changes nothing.
 */
export function soften(held: Profile, near: SparseMatrix, damping: number): Profile {
  checkDamping(damping);
  checkProfile(held, near.rows);
  const softened: [number, number][] = [];
  for (let own = 0; own < held.indices.length; own++) {
    const column = held.indices[own]!;
    const weight = held.weights[own]!;
    softened.push([column, weight]);
    for (let at = near.offsets[column]!; at < near.offsets[column + 1]!; at++) {
      softened.push([near.indices[at]!, damping * near.weights[at]! * weight]);
    }
  }
  return profile(softened);
}

/** Every row of the matrix softened. */
export function softenRows(matrix: SparseMatrix, near: SparseMatrix, damping: number): SparseMatrix {
  const row: number[] = [];
  const column: number[] = [];
  const weight: number[] = [];
  for (let at = 0; at < matrix.rows; at++) {
    const softened = soften(rowProfile(matrix, at), near, damping);
    for (let cell = 0; cell < softened.indices.length; cell++) {
      row.push(at);
      column.push(softened.indices[cell]!);
      weight.push(softened.weights[cell]!);
    }
  }
  return sparseMatrix(matrix, { row, column, weight });
}

function checkDamping(damping: number): void {
  if (!(damping >= 0 && damping <= 1)) throw new RangeError(`damping ${damping} is outside 0 … 1`);
}
