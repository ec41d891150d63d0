import { type Comparison, closeness, rowProfile } from '#engine/match/index.ts';
import type { GroupRelations } from './group-relations.ts';
import type { FromGroup } from './next-jobs-input.ts';

/** Closeness to the groups she comes from, averaged by how much each stands for; undefined when she comes from none. */
export function meanCloseness(compared: Comparison, from: readonly FromGroup[]): Float64Array | undefined {
  if (from.length === 0) return undefined;
  const total = from.reduce((sum, { weight }) => sum + weight, 0);
  const mean = new Float64Array(compared.matrix.rows);
  for (const { group, weight } of from) {
    const near = closeness(compared, rowProfile(compared.matrix, group));
    near.forEach((value, at) => {
      mean[at] = (mean[at] ?? 0) + (value * weight) / total;
    });
  }
  return mean;
}

/** Pay against the best paid of the groups she comes from. */
export function payKept(pay: readonly (number | null)[], from: readonly FromGroup[]): Float64Array | undefined {
  const own = Math.max(0, ...from.map(({ group }) => pay[group] ?? 0));
  if (own === 0) return undefined;
  const known = pay.flatMap((median) => (median === null ? [] : [Math.min(1, median / own)]));
  const usual = known.reduce((sum, share) => sum + share, 0) / Math.max(known.length, 1);
  return Float64Array.from(pay, (median) => (median === null ? usual : Math.min(1, median / own)));
}

/** The relations of the groups she comes from, averaged by how much each stands for. */
export function strengthsFrom({ groups, strength }: GroupRelations, from: readonly FromGroup[]): Float64Array {
  const total = from.reduce((sum, { weight }) => sum + weight, 0);
  const mean = new Float64Array(groups);
  for (const { group, weight } of from) {
    for (let to = 0; to < groups; to++) {
      mean[to] = (mean[to] ?? 0) + ((strength[group * groups + to] ?? 0) * weight) / total;
    }
  }
  return mean;
}

/** Place of each group by falling strength, from 1; 0 where there is none. */
export function ranks(strengths: Float64Array): Uint32Array {
  const listed = [...strengths.keys()].filter((group) => (strengths[group] ?? 0) > 0);
  listed.sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b);
  const places = new Uint32Array(strengths.length);
  listed.forEach((group, at) => {
    places[group] = at + 1;
  });
  return places;
}
