/** How strongly occupations lead to others, gathered per SSYK-4 group. Dense, row = from, column = to, groups × groups. */
export type GroupRelations = { readonly groups: number; readonly strength: Float64Array };

/** A directed relation between two occupations, each already placed in its group (index). */
export type OccupationRelation = {
  /** Any key of the occupation the relation starts from: occupations are averaged within a group. */
  readonly occupation: string;
  readonly from: number;
  readonly to: number;
  /** 0–1: the share of work one can take over, or for a ranked list what `rankStrength` says. */
  readonly strength: number;
};

/** Strength of place `rank` (from 1) in a list of related occupations. */
export function rankStrength(rank: number): number {
  return 1 / (1 + rank);
}

/**
 * The strengths from a group's occupations to another group's, summed and divided by how many occupations of the group
 * say anything at all, at most 1. A group's relation to itself is 0.
 */
export function groupRelations(groups: number, relations: readonly OccupationRelation[]): GroupRelations {
  const speaking = Array.from({ length: groups }, () => new Set<string>());
  for (const { from, occupation } of relations) speaking[from]?.add(occupation);
  const strength = new Float64Array(groups * groups);
  for (const { from, to, strength: added } of relations) {
    if (from === to) continue;
    const cell = from * groups + to;
    strength[cell] = Math.min(1, (strength[cell] ?? 0) + added / (speaking[from]?.size ?? 1));
  }
  return { groups, strength };
}
