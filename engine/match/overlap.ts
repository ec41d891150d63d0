import type { Comparison } from './comparison.ts';
import { checkProfile, type Profile } from './profile.ts';

/**
 * How many columns the profile and each row share, counting only those that weigh at least `least` in both; one number per row.
 * Weights of matrix and profile must mean the same for one threshold to fit both.
 */
export function overlap({ matrix, byColumn }: Comparison, held: Profile, least = 0): Uint32Array {
  checkProfile(held, matrix.columns);
  const counts = new Uint32Array(matrix.rows);
  for (let own = 0; own < held.indices.length; own++) {
    if (held.weights[own]! < least) continue;
    const column = held.indices[own]!;
    for (let at = byColumn.offsets[column]!; at < byColumn.offsets[column + 1]!; at++) {
      if (byColumn.weights[at]! >= least) counts[byColumn.indices[at]!]! += 1;
    }
  }
  return counts;
}
