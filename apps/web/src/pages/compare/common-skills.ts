import type { TieredSkill } from '#contract/occupations.ts';

/** Skills that every job asks for, in the order of the first. */
export function commonSkills(jobs: readonly (readonly TieredSkill[])[]): readonly TieredSkill[] {
  const [first = [], ...others] = jobs;
  const asked = others.map((skills) => new Set(skills.map(({ id }) => id)));
  return first.filter(({ id }) => asked.every((ids) => ids.has(id)));
}
