import type { SparseMatrix } from './sparse-matrix.ts';

/**
 * How telling each column is: ln((1 + n) / (1 + df)) + 1 for n rows of which df have the column.
 * Smoothed inverse document frequency (Spärck Jones 1972; this form as in scikit-learn). Between 1 and ln(1 + n) + 1.
 */
export function inverseFrequency(matrix: SparseMatrix): Float64Array {
  const share = new Float64Array(matrix.columns);
  for (const column of matrix.indices) share[column]! += 1;
  return share.map((df) => Math.log((1 + matrix.rows) / (1 + df)) + 1);
}

/** Every cell times the factor of its column; `factors` has one finite number above 0 per column. */
export function scaleColumns(matrix: SparseMatrix, factors: Float64Array): SparseMatrix {
  if (factors.length !== matrix.columns) {
    throw new RangeError(`${factors.length} factors for ${matrix.columns} columns`);
  }
  if (!factors.every((factor) => factor > 0 && Number.isFinite(factor))) {
    throw new RangeError('a column factor must be a finite number above 0');
  }
  const weights = matrix.weights.map((weight, cell) => weight * factors[matrix.indices[cell]!]!);
  return { ...matrix, weights };
}

/** Length (2-norm) of each row; 0 for an empty one. */
export function rowNorms({ rows, offsets, weights }: SparseMatrix): Float64Array {
  const norms = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let squares = 0;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) squares += weights[at]! ** 2;
    norms[row] = Math.sqrt(squares);
  }
  return norms;
}

/** Every row scaled to length 1; an empty row stays empty. */
export function normaliseRows(matrix: SparseMatrix): SparseMatrix {
  const norms = rowNorms(matrix);
  const weights = matrix.weights.slice();
  for (let row = 0; row < matrix.rows; row++) {
    for (let at = matrix.offsets[row]!; at < matrix.offsets[row + 1]!; at++) weights[at]! /= norms[row]!;
  }
  return { ...matrix, weights };
}
