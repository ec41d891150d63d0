/** Someone who has less of what is assessed than this should study first. */
const most = 0.6;

/**
 * What a validation covers of the missing skills: those it assesses that she can in part or has nothing to show for,
 * provided she has most of what it assesses. Undefined where it would be too early.
 * @param assessed skills of the framework. @param held 0–1, how fully she holds a skill.
 */
export function validates<Skill>(
  assessed: readonly Skill[],
  { missing, held }: { readonly missing: readonly Skill[]; readonly held: (skill: Skill) => number },
): { readonly covers: readonly number[] } | undefined {
  if (assessed.length === 0) return undefined;
  const share = assessed.filter((skill) => held(skill) > 0).length / assessed.length;
  const assesses = new Set(assessed);
  const covers = missing.flatMap((skill, place) => (assesses.has(skill) && held(skill) > 0 ? [place] : []));
  return share < most || covers.length === 0 ? undefined : { covers };
}
