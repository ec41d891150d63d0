import type { SkillTier } from '#contract/occupations.ts';

/** Skill → how fully an occupation asks for it, above 0. */
export type AskedSkills = ReadonlyMap<number, number>;

/** How fully an occupation asks for a skill of each tier: as next jobs weigh them. */
export const askedFully: Readonly<Record<SkillTier, number>> = { central: 1, common: 0.6, group: 0.25 };

export interface ThemeShare {
  /** 0–1. */
  readonly share: number;
  /** The theme's skills among those asked for, the firmest first. */
  readonly skills: readonly number[];
}

/**
 * How much of what some occupations ask for belongs to a theme: each occupation's share by weight, averaged. A published share
 * takes the place of the reckoned one. Null when nothing is known of any of them.
 */
export function themeShare(
  occupations: readonly { readonly asked: AskedSkills; readonly published?: number | undefined }[],
  inTheme: (skill: number) => boolean,
): ThemeShare | null {
  const shares: number[] = [];
  const weights = new Map<number, number>();
  for (const { asked, published } of occupations) {
    let total = 0;
    let own = 0;
    for (const [skill, weight] of asked) {
      total += weight;
      if (!inTheme(skill)) continue;
      own += weight;
      weights.set(skill, (weights.get(skill) ?? 0) + weight);
    }
    if (published !== undefined) shares.push(published);
    else if (total > 0) shares.push(own / total);
  }
  if (shares.length === 0) return null;
  return {
    share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    skills: [...weights].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([skill]) => skill),
  };
}
