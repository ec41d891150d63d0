import { type Profile, profile } from './profile.ts';
import { type SparseMatrix, sparseMatrix } from './sparse-matrix.ts';

// The plain form that tests compare the kernels with: an array of rows, 0 where there is no cell.

export type Dense = readonly (readonly number[])[];

/** Columns of the small matrices that tests draw. */
export const drawnColumns = 6;

export function fromDense(rows: Dense, columns: number = drawnColumns): SparseMatrix {
  const cells = rows.flatMap((weights, row) => weights.map((weight, column) => ({ row, column, weight })));
  return sparseMatrix(
    { rows: rows.length, columns },
    {
      row: cells.map((cell) => cell.row),
      column: cells.map((cell) => cell.column),
      weight: cells.map((cell) => cell.weight),
    },
  );
}

export function toDense(matrix: SparseMatrix): number[][] {
  return Array.from({ length: matrix.rows }, (_, row) => {
    const dense = Array.from({ length: matrix.columns }, () => 0);
    for (let at = matrix.offsets[row] ?? 0; at < (matrix.offsets[row + 1] ?? 0); at++) {
      dense[matrix.indices[at] ?? -1] = matrix.weights[at] ?? Number.NaN;
    }
    return dense;
  });
}

export function profileFromDense(weights: readonly number[]): Profile {
  return profile(weights.map((weight, column) => [column, weight] as const));
}

export function profileToDense(held: Profile, columns: number = drawnColumns): number[] {
  const dense = Array.from({ length: columns }, () => 0);
  held.indices.forEach((column, at) => {
    dense[column] = held.weights[at] ?? Number.NaN;
  });
  return dense;
}

export function cosine(a: readonly number[], b: readonly number[]): number {
  const product = dot(a, b);
  return product === 0 ? 0 : product / Math.sqrt(dot(a, a) * dot(b, b));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, weight, at) => sum + weight * (b[at] ?? 0), 0);
}
