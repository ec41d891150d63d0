import type { TieredSkill } from '#contract/occupations.ts';
import type { Label, OccupationRef, SkillRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { Catalogue, ConceptKey } from '#modules/taxonomy/index.ts';

/** What an occupation page is about: one occupation, or a group with the occupations inside it. */
export type Subject =
  | { readonly kind: 'occupation'; readonly key: ConceptKey; readonly groups: readonly string[] }
  | { readonly kind: 'group'; readonly ssyk: string; readonly occupations: readonly ConceptKey[] };

const tiers = ['central', 'common', 'group'] as const;
const mostTitles = 40;
const mostSkills = 60;

/** Finds the subject of a page by SSYK code or by an occupation's id. */
export function findSubject(catalogue: Catalogue, id: string): Subject | undefined {
  if (catalogue.groups?.has(id)) return { kind: 'group', ssyk: id, occupations: catalogue.occupationsOf(id) };
  const key = catalogue.find(id);
  if (key === undefined || key.scheme.kinds[key.concept] !== 'occupation') return undefined;
  return { kind: 'occupation', key, groups: catalogue.groupsOf(key) };
}

function occupationsIn(subject: Subject): readonly ConceptKey[] {
  return subject.kind === 'occupation' ? [subject.key] : subject.occupations;
}

/** Skills by tier, those that most of the group's occupations share first. */
export function skillsOf(catalogue: Catalogue, subject: Subject, language: Language): TieredSkill[] {
  // A page speaks of one scheme's skills: the one that serves the reader's language, if the occupation has any there.
  const schemes = subject.kind === 'occupation' ? [subject.key.scheme] : preferred(catalogue, subject, language);
  const counts = new Map<string, { skill: TieredSkill; count: number; rank: number }>();
  for (const { scheme, concept } of occupationsIn(subject)) {
    if (!schemes.includes(scheme)) continue;
    for (const tier of tiers) {
      for (const target of scheme.targets(tier, concept)) {
        const id = scheme.idOf(target.concept);
        const known = counts.get(id);
        if (known !== undefined) known.count++;
        else
          counts.set(id, {
            skill: { id, label: scheme.labelOf(target.concept, language), tier },
            count: 1,
            rank: target.rank,
          });
      }
    }
  }
  const order = (tier: TieredSkill['tier']) => tiers.indexOf(tier);
  return [...counts.values()]
    .sort((a, b) => order(a.skill.tier) - order(b.skill.tier) || b.count - a.count || a.rank - b.rank)
    .slice(0, mostSkills)
    .map(({ skill }) => skill);
}

function preferred(catalogue: Catalogue, subject: Subject, language: Language) {
  const own = new Set(occupationsIn(subject).map(({ scheme }) => scheme));
  const best = catalogue.schemeFor(language);
  return best !== undefined && own.has(best) ? [best] : [...own].slice(0, 1);
}

/** Licences and certificates often asked for; not what the law requires. */
export function certificatesOf(subject: Subject, language: Language, most = 12): SkillRef[] {
  const counts = new Map<string, { ref: SkillRef; count: number }>();
  for (const { scheme, concept } of occupationsIn(subject)) {
    for (const target of scheme.targets('certificate', concept)) {
      const id = scheme.idOf(target.concept);
      const known = counts.get(id);
      if (known !== undefined) known.count++;
      else counts.set(id, { ref: { id, label: scheme.labelOf(target.concept, language) }, count: 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ ref }) => ref);
}

/** Other wordings of the occupation, or of the occupations in the group. */
export function titlesOf(subject: Subject): Label[] {
  const labels = new Map<string, Label>();
  for (const { scheme, concept } of occupationsIn(subject)) {
    for (const label of scheme.wordingsOf(concept)) labels.set(`${label.lang}:${label.text.toLowerCase()}`, label);
  }
  return [...labels.values()].slice(0, mostTitles);
}

export function relatedTo(catalogue: Catalogue, subject: Subject, language: Language, most = 12): OccupationRef[] {
  const own = new Set(occupationsIn(subject).map(({ scheme, concept }) => scheme.idOf(concept)));
  const counts = new Map<string, { key: ConceptKey; score: number }>();
  for (const { scheme, concept } of occupationsIn(subject)) {
    for (const target of scheme.targets('related', concept)) {
      const id = scheme.idOf(target.concept);
      if (own.has(id)) continue;
      const known = counts.get(id) ?? { key: { scheme, concept: target.concept }, score: 0 };
      known.score += 1 / (1 + target.rank);
      counts.set(id, known);
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ key }) => catalogue.occupationRef(key, language));
}
