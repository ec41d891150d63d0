import type { Gaps, SkillSupply } from '#contract/gaps.ts';

/** The central skills of an occupation that no course within reach gives. */
export function lacking({ missing }: Gaps['occupations'][number]): readonly SkillSupply[] {
  return missing.filter(({ tier }) => tier === 'central');
}
