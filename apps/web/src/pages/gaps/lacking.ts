import type { Gaps, SkillSupply } from '#contract/gaps.ts';

/** The central skills of an occupation that no course within reach gives. */
export function lacking({ missing }: Gaps['occupations'][number]): readonly SkillSupply[] {
  return missing.filter(({ tier }) => tier === 'central');
}

/** Level 4 of SSYK asks for a degree; where the data lacks universities, nothing can be said of what gives it. */
export function needsUniversity({ level }: Gaps['occupations'][number], lacksUniversities: boolean): boolean {
  return lacksUniversities && level === 4;
}
