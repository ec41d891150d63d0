import type { NextJob } from '#contract/next.ts';
import type { SkillRef } from '#contract/schemas.ts';
import type { Language } from '#kit/language.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import type { SchemeEvidence } from './scheme-evidence.ts';

/** So many of the occupations that ask for a skill are named. */
const mostNamed = 2;

interface Asked {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** By which relations an occupation asks for a skill, or for a certificate. */
const relations = { skill: ['central', 'common'], certificate: ['certificate'] } as const;

/**
 * Which part of a broad group asks for a skill or certificate, for those that fewer than half of its occupations do: who becomes a
 * car mechanic need not know ships. What most ask for, and what no occupation asks for by itself, is not told.
 */
export function askedOnlyBy(
  skills: readonly SkillRef[],
  {
    ssyk,
    evidence: { scheme },
    kind = 'skill',
  }: { ssyk: string; evidence: Pick<SchemeEvidence, 'scheme'>; kind?: keyof typeof relations },
  { catalogue, language }: Asked,
): NextJob['askedOnlyBy'] {
  const jobs = catalogue
    .occupationsOf(ssyk)
    .filter((key) => key.scheme === scheme)
    .map(({ concept }) => ({
      concept,
      asks: new Set(
        relations[kind].flatMap((relation) => scheme.targets(relation, concept).map((target) => target.concept)),
      ),
    }))
    .filter(({ asks }) => asks.size > 0);
  return skills.flatMap(({ id }) => {
    const skill = scheme.numberOf(id);
    const asking = jobs.filter(({ asks }) => skill !== undefined && asks.has(skill));
    if (asking.length === 0 || asking.length * 2 >= jobs.length) return [];
    return {
      skill: id,
      occupations: asking.slice(0, mostNamed).map(({ concept }) => scheme.labelOf(concept, language)),
      more: Math.max(0, asking.length - mostNamed),
    };
  });
}
