/** A validation offer, as packs bring it. */
export interface Validation {
  readonly id: string;
  readonly title: Readonly<Partial<Record<'sv' | 'en', string>>>;
  readonly provider: string;
  /** The SSYK-4 group whose skills are assessed. */
  readonly ssyk: string;
  readonly framework: string;
  readonly seqf: number | null;
  readonly weeks: number;
  readonly hoursPerWeek: number;
  readonly costSek: number | null;
  readonly municipality: string | null;
  readonly distance: boolean;
  readonly synthetic: boolean;
}

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
): { readonly covers: readonly number[]; readonly share: number } | undefined {
  if (assessed.length === 0) return undefined;
  const share = assessed.filter((skill) => held(skill) > 0).length / assessed.length;
  const assesses = new Set(assessed);
  const covers = missing.flatMap((skill, place) => (assesses.has(skill) && held(skill) > 0 ? [place] : []));
  return share < most || covers.length === 0 ? undefined : { covers, share };
}
