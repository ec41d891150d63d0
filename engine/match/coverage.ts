import type { Comparison } from './comparison.ts';
import { checkProfile, type Profile } from './profile.ts';

/**
 * The share of each row's weight that the profile covers, 0–1, one number per row:
 *   Σ w(row, column) · min(1, held(column)) / Σ w(row, column); 0 for an empty row.
 * Asymmetric: what somebody has of what a row asks; what she has beside it costs nothing.
 * Profile weights are how fully a column is held, 0–1, not weighed by the matrix's factors.
 */
export function coverage({ matrix, byColumn, totals }: Comparison, held: Profile): Float64Array {
  checkProfile(held, matrix.columns);
  const scores = new Float64Array(matrix.rows);
  for (let own = 0; own < held.indices.length; own++) {
    const share = Math.min(1, held.weights[own]!);
    const column = held.indices[own]!;
    for (let at = byColumn.offsets[column]!; at < byColumn.offsets[column + 1]!; at++) {
      scores[byColumn.indices[at]!]! += share * byColumn.weights[at]!;
    }
  }
  for (let row = 0; row < matrix.rows; row++) {
    if (scores[row]! > 0) scores[row] = Math.min(1, scores[row]! / totals[row]!);
  }
  return scores;
}
