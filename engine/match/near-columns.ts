import { allPairs } from './all-pairs.ts';
import { type SparseMatrix, sparseMatrix } from './sparse-matrix.ts';
import { transpose } from './transpose.ts';

export type NearOptions = {
  /** How many near columns to keep for each. */
  readonly perColumn: number;
  /** Cosine below which two columns are strangers, 0–1. */
  readonly least: number;
};

/**
 * Which columns go together: a columns × columns matrix whose row c holds the few columns nearest to c,
 * by the cosine of their occurrences over the rows (item–item similarity, Sarwar et al. 2001). The diagonal is left out.
 */
export function nearColumns(matrix: SparseMatrix, { perColumn, least }: NearOptions): SparseMatrix {
  const row: number[] = [];
  const column: number[] = [];
  const weight: number[] = [];
  allPairs(transpose(matrix), perColumn).forEach(({ indices, scores }, from) => {
    indices.forEach((to, place) => {
      const near = scores[place] ?? 0;
      if (near < least) return;
      row.push(from);
      column.push(to);
      weight.push(near);
    });
  });
  return sparseMatrix({ rows: matrix.columns, columns: matrix.columns }, { row, column, weight });
}
