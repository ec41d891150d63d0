import type { SparseMatrix } from './sparse-matrix.ts';
import { type Ranked, topK } from './top-k.ts';
import { transpose } from './transpose.ts';
import { normaliseRows } from './weighting.ts';

/**
 * For every row its k closest other rows by cosine, best first; rows that share nothing are left out.
 * O(Σ df²) over the columns and O(rows²) for choosing; one buffer of `rows` numbers.
 */
export function allPairs(matrix: SparseMatrix, k: number): readonly Ranked[] {
  const unit = normaliseRows(matrix);
  const byColumn = transpose(unit);
  const scores = new Float64Array(matrix.rows);
  const ranked: Ranked[] = [];
  for (let row = 0; row < matrix.rows; row++) {
    scores.fill(0);
    addProducts(unit, byColumn, row, scores);
    scores[row] = 0;
    ranked.push(topK(scores, k));
  }
  return ranked;
}

function addProducts(unit: SparseMatrix, byColumn: SparseMatrix, row: number, scores: Float64Array): void {
  for (let own = unit.offsets[row]!; own < unit.offsets[row + 1]!; own++) {
    const weight = unit.weights[own]!;
    const column = unit.indices[own]!;
    const to = byColumn.offsets[column + 1]!;
    for (let at = byColumn.offsets[column]!; at < to; at++) {
      scores[byColumn.indices[at]!]! += weight * byColumn.weights[at]!;
    }
  }
}
