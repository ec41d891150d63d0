import type { TieredSkill } from '#contract/occupations.ts';
import type { Label, OccupationRef, SkillRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { Catalogue, ConceptKey, FormerConcept, Scheme, Target } from '#modules/taxonomy/index.ts';
import type { RelationKind } from '#sources/records.ts';

/**
 * What an occupation page is about: one occupation, a group with the occupations inside it, or an occupation
 * that newer data no longer has.
 */
export type Subject =
  | { readonly kind: 'occupation'; readonly key: ConceptKey; readonly groups: readonly string[] }
  | { readonly kind: 'group'; readonly ssyk: string; readonly occupations: readonly ConceptKey[] }
  | { readonly kind: 'former'; readonly concept: FormerConcept; readonly groups: readonly string[] };

const tiers = ['central', 'common', 'group'] as const;
const mostTitles = 40;
const mostSkills = 60;

/** Finds the subject of a page by SSYK code or by an occupation's id. */
export function findSubject(catalogue: Catalogue, id: string): Subject | undefined {
  if (catalogue.groups?.has(id)) return { kind: 'group', ssyk: id, occupations: catalogue.occupationsOf(id) };
  const key = catalogue.find(id);
  if (key?.scheme.kinds[key.concept] === 'occupation') {
    return { kind: 'occupation', key, groups: catalogue.groupsOf(key) };
  }
  const concept = catalogue.findFormer(id, 'occupation');
  const groups = concept?.ssyk.filter((ssyk) => catalogue.groups?.has(ssyk));
  return concept === undefined ? undefined : { kind: 'former', concept, groups: groups ?? [] };
}

export function occupationsIn(subject: Subject): readonly ConceptKey[] {
  if (subject.kind === 'former') return [];
  return subject.kind === 'occupation' ? [subject.key] : subject.occupations;
}

/** Skills by tier; within one, those that most of the group's occupations ask for first. */
export function skillsOf(catalogue: Catalogue, subject: Subject, language: Language): TieredSkill[] {
  const asked = new Map<number, Place & { concept: number; count: number }>();
  const scheme = schemeShown(catalogue, subject, language);
  if (scheme === undefined) return [];
  for (const key of occupationsIn(subject).filter((one) => one.scheme === scheme)) {
    for (const [concept, place] of firmestPlaces(key)) {
      const known = asked.get(concept) ?? { concept, count: 0, ...place };
      asked.set(concept, { ...known, ...(firmer(place, known) ? place : {}), count: known.count + 1 });
    }
  }
  return [...asked.values()]
    .toSorted((a, b) => a.tier - b.tier || b.count - a.count || a.rank - b.rank || a.concept - b.concept)
    .slice(0, mostSkills)
    .map(({ concept, tier }) => ({
      id: scheme.idOf(concept),
      label: scheme.labelOf(concept, language),
      tier: tiers[tier] ?? 'group',
    }));
}

/** Where a skill stands in an occupation's lists: the place of its tier in `tiers`, and its rank there. */
interface Place {
  readonly tier: number;
  readonly rank: number;
}

function firmer(one: Place, other: Place): boolean {
  return one.tier < other.tier || (one.tier === other.tier && one.rank < other.rank);
}

/** An occupation's skills, each in the firmest tier it stands in. */
function firmestPlaces({ scheme, concept }: ConceptKey): ReadonlyMap<number, Place> {
  const firmest = new Map<number, Place>();
  for (const [tier, relation] of [...tiers.entries()].toReversed()) {
    for (const target of scheme.targets(relation, concept)) firmest.set(target.concept, { tier, rank: target.rank });
  }
  return firmest;
}

/** A page speaks of one scheme's skills: the one that serves the reader's language, if the occupation has any there. */
function schemeShown(catalogue: Catalogue, subject: Subject, language: Language): Scheme | undefined {
  const own = new Set(occupationsIn(subject).map(({ scheme }) => scheme));
  const best = catalogue.schemeFor(language);
  return best !== undefined && own.has(best) ? best : [...own][0];
}

/** A certificate that fewer of a group's occupations ask for than this says little about the group. */
const leastAsking = 0.15;
const mostCertificates = 12;

/** Of two that as many ask for, the one that some name among their skills as well comes first: lists of a whole group are alphabetical. */
const alsoSkill = 0.01;

/** Licences and certificates named for the occupation or group; not what the law requires. Some sources name them for a whole group only. */
export function certificatesOf(subject: Subject, language: Language): SkillRef[] {
  const asking = occupationsIn(subject).filter(
    ({ scheme, concept }) => scheme.targets('certificate', concept).length > 0,
  );
  const own = new Set(
    occupationsIn(subject).flatMap(({ scheme, concept }) =>
      (['central', 'common'] as const).flatMap((tier) => scheme.targets(tier, concept).map((target) => target.concept)),
    ),
  );
  return weighed(subject, 'certificate', ({ concept }) => (own.has(concept) ? 1 + alsoSkill : 1))
    .filter(({ total }) => total >= leastAsking * asking.length)
    .slice(0, mostCertificates)
    .map(({ key: { scheme, concept } }) => ({ id: scheme.idOf(concept), label: scheme.labelOf(concept, language) }));
}

/** Other occupations that the source holds for close; those high on many of the group's lists first. */
export function relatedTo(catalogue: Catalogue, subject: Subject, language: Language, most = 12): OccupationRef[] {
  const own = new Set(occupationsIn(subject).map(({ scheme, concept }) => scheme.idOf(concept)));
  return weighed(subject, 'related', ({ rank }) => 1 / (1 + rank))
    .filter(({ key: { scheme, concept } }) => !own.has(scheme.idOf(concept)))
    .slice(0, most)
    .map(({ key }) => catalogue.occupationRef(key, language));
}

interface Weighed {
  readonly key: ConceptKey;
  readonly total: number;
}

/** Where the subject's occupations lead by a relation, the heaviest first. */
function weighed(subject: Subject, relation: RelationKind, weight: (target: Target) => number): readonly Weighed[] {
  const totals = new Map<string, Weighed>();
  for (const { scheme, concept } of occupationsIn(subject)) {
    for (const target of scheme.targets(relation, concept)) {
      const id = scheme.idOf(target.concept);
      const known = totals.get(id) ?? { key: { scheme, concept: target.concept }, total: 0 };
      totals.set(id, { ...known, total: known.total + weight(target) });
    }
  }
  return [...totals.values()].toSorted((a, b) => b.total - a.total);
}

/** Other wordings of the occupation, or of the occupations in the group; the reader's language first. */
export function titlesOf(subject: Subject, language: Language): Label[] {
  const labels = new Map<string, Label>();
  for (const { scheme, concept } of occupationsIn(subject)) {
    for (const label of scheme.wordingsOf(concept)) labels.set(`${label.lang}:${label.text.toLowerCase()}`, label);
  }
  const own = [...labels.values()].filter(({ lang }) => lang === language);
  const other = [...labels.values()].filter(({ lang }) => lang !== language);
  return [...own, ...other].slice(0, mostTitles);
}
