import type { SparseMatrix } from './sparse-matrix.ts';
import { transpose } from './transpose.ts';
import { rowNorms } from './weighting.ts';

/** A matrix made ready for comparing profiles with its rows: read by column, with each row's length. */
export type Comparison = {
  readonly matrix: SparseMatrix;
  readonly byColumn: SparseMatrix;
  readonly norms: Float64Array;
};

/** Prepared once per matrix, in O(cells); kept as long as the matrix. */
export function comparison(matrix: SparseMatrix): Comparison {
  return { matrix, byColumn: transpose(matrix), norms: rowNorms(matrix) };
}
