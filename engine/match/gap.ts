import { checkProfile, type Profile, rowProfile } from './profile.ts';
import type { SparseMatrix } from './sparse-matrix.ts';

/** A column that a row asks for, with the row's weight for it and how fully the profile holds it, 0–1. */
export type Asked = { readonly column: number; readonly weight: number; readonly held: number };

export type Gap = { readonly had: readonly Asked[]; readonly lacked: readonly Asked[] };

export type GapOptions = {
  /** A column held at least this fully counts as had. Default 0.5. */
  readonly enough?: number;
};

/** What the profile has and lacks of what one row asks for, each by falling weight, then by column. */
export function gap(matrix: SparseMatrix, held: Profile, row: number, { enough = 0.5 }: GapOptions = {}): Gap {
  checkProfile(held, matrix.columns);
  const asked = rowProfile(matrix, row);
  const had: Asked[] = [];
  const lacked: Asked[] = [];
  let own = 0;
  for (let at = 0; at < asked.indices.length; at++) {
    const column = asked.indices[at]!;
    while (own < held.indices.length && held.indices[own]! < column) own++;
    const share = held.indices[own] === column ? Math.min(1, held.weights[own]!) : 0;
    (share >= enough ? had : lacked).push({ column, weight: asked.weights[at]!, held: share });
  }
  return { had: had.sort(byWeight), lacked: lacked.sort(byWeight) };
}

function byWeight(a: Asked, b: Asked): number {
  return b.weight - a.weight || a.column - b.column;
}
