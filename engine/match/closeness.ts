import type { Comparison } from './comparison.ts';
import { checkProfile, type Profile } from './profile.ts';

/**
 * Cosine between the profile and every row, 0–1, one number per row; 0 where either is empty.
 * Weigh the profile as the matrix is weighed (`scaleProfile` with the same factors).
 * O(cells in the profile's columns): only rows that share something are touched.
 */
export function closeness({ matrix, byColumn, norms }: Comparison, held: Profile): Float64Array {
  checkProfile(held, matrix.columns);
  const scores = new Float64Array(matrix.rows);
  let squares = 0;
  for (let own = 0; own < held.indices.length; own++) {
    const weight = held.weights[own]!;
    const column = held.indices[own]!;
    squares += weight * weight;
    for (let at = byColumn.offsets[column]!; at < byColumn.offsets[column + 1]!; at++) {
      scores[byColumn.indices[at]!]! += weight * byColumn.weights[at]!;
    }
  }
  const length = Math.sqrt(squares);
  for (let row = 0; row < matrix.rows; row++) {
    // Rounding may carry a row's cosine with itself a hair above 1.
    if (scores[row]! > 0) scores[row] = Math.min(1, scores[row]! / (length * norms[row]!));
  }
  return scores;
}
