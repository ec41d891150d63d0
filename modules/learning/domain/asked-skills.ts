import type { Catalogue, ConceptKey, Scheme } from '#modules/taxonomy/index.ts';

/** A skill that occupations of a group ask for, by its number in the scheme. */
export interface AskedSkill {
  readonly concept: number;
  readonly tier: 'central' | 'common';
  /** The share of the group's occupations, of those with any skills, that ask for it. */
  readonly share: number;
}

/** Central and common skills of an SSYK-4 group in a scheme; the firmest tier counts, the most shared come first. */
export function askedSkills(catalogue: Catalogue, scheme: Scheme, ssyk: string): readonly AskedSkill[] {
  return sharedSkills(scheme, catalogue.occupationsOf(ssyk));
}

/** The same of some occupations, those of the scheme among them. */
export function sharedSkills(scheme: Scheme, among: readonly ConceptKey[]): readonly AskedSkill[] {
  const counts = new Map<number, { tier: AskedSkill['tier']; count: number }>();
  let occupations = 0;
  for (const key of among) {
    if (key.scheme !== scheme) continue;
    const own = new Map<number, AskedSkill['tier']>();
    for (const tier of ['common', 'central'] as const) {
      for (const target of scheme.targets(tier, key.concept)) own.set(target.concept, tier);
    }
    if (own.size > 0) occupations++;
    for (const [concept, tier] of own) {
      const known = counts.get(concept);
      counts.set(concept, { tier: known?.tier === 'central' ? 'central' : tier, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts]
    .map(([concept, { tier, count }]) => ({ concept, tier, share: count / occupations }))
    .sort((a, b) => order(a) - order(b) || b.share - a.share || a.concept - b.concept);
}

function order({ tier }: AskedSkill): number {
  return tier === 'central' ? 0 : 1;
}
