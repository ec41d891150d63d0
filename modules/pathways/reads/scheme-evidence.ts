import { setImmediate as pause } from 'node:timers/promises';
import type { SkillTier } from '#contract/occupations.ts';
import { qualificationLevel } from '#kit/qualification-level.ts';
import type { Catalogue, ConceptKey, Scheme } from '#modules/taxonomy/index.ts';
import {
  type GroupRelations,
  groupRelations,
  type OccupationRelation,
  rankStrength,
} from '../domain/group-relations.ts';
import { groupSkills, type OccupationSkills } from '../domain/group-skills.ts';
import { groupTitles } from '../domain/group-titles.ts';
import { type NextJobsEvidence, type NextJobsFacts, nextJobsEvidence } from '../domain/next-jobs-evidence.ts';
import type { GroupFigures } from './group-figures.ts';

/** What one scheme of skills says of the SSYK-4 groups, ready for ranking. */
export interface SchemeEvidence {
  readonly scheme: Scheme;
  readonly evidence: NextJobsEvidence;
  /** The engine's column ↔ the scheme's concept. */
  readonly concepts: readonly number[];
  readonly columns: ReadonlyMap<number, number>;
  /** Per group, the firmest tier in which any of its occupations holds a skill (by column). */
  readonly tiers: readonly ReadonlyMap<number, SkillTier>[];
  /** Per skill (by column), in how many SSYK major groups some occupation group asks for it. */
  readonly majorGroups: Uint8Array;
}

export interface EvidenceSources {
  readonly catalogue: Catalogue;
  readonly codes: readonly string[];
  readonly figures: GroupFigures;
}

export async function schemeEvidence(scheme: Scheme, sources: EvidenceSources): Promise<SchemeEvidence> {
  const { catalogue, codes, figures } = sources;
  const concepts = scheme.ofKind('skill');
  const columns = new Map(concepts.map((concept, column) => [concept, column]));
  const national = catalogue.nationalScheme ?? scheme;
  const occupations = occupationSkills(scheme, sources, columns);
  await pause();
  const skills = groupSkills({ codes, skillCount: Math.max(concepts.length, 1), occupations });
  await pause();
  const related = relationsOf(national, sources, 'related');
  const substitutes = relationsOf(national, sources, 'substitutes');
  await pause();
  const evidence = nextJobsEvidence({
    codes,
    levels: codes.map(qualificationLevel),
    skills,
    related,
    substitutes,
    titles: titlesOf(national, sources),
    ...figures,
    occupations: codes.map((ssyk) => catalogue.occupationsOf(ssyk).filter((key) => key.scheme === national).length),
  });
  await pause();
  return {
    scheme,
    evidence,
    concepts,
    columns,
    tiers: firmestTiers(codes.length, occupations),
    majorGroups: majorGroupsAsking(codes, occupations, concepts.length),
  };
}

/** The names of each group's jobs, in the language that the scheme names them in. */
function titlesOf(scheme: Scheme, { catalogue, codes }: EvidenceSources): NextJobsFacts['titles'] {
  const language = scheme.speaks('sv', 'occupation') ? 'sv' : 'en';
  const namesOf = ({ concept }: ConceptKey) =>
    [scheme.labelOf(concept, language), ...scheme.wordingsOf(concept)].filter(({ lang }) => lang === language);
  const titles = codes.map((ssyk) => [
    catalogue.groupLabel(ssyk, language).text,
    ...catalogue
      .occupationsOf(ssyk)
      .filter((key) => key.scheme === scheme)
      .flatMap(namesOf)
      .map(({ text }) => text),
  ]);
  return groupTitles(titles);
}

function occupationSkills(
  scheme: Scheme,
  { catalogue, codes }: EvidenceSources,
  columns: ReadonlyMap<number, number>,
): readonly OccupationSkills[] {
  const index = new Map(codes.map((code, group) => [code, group]));
  return scheme.ofKind('occupation').flatMap((concept) => {
    const skills = skillColumns(scheme, concept, columns);
    return catalogue.groupsOf({ scheme, concept }).flatMap((code) => {
      const group = index.get(code);
      return group === undefined ? [] : [{ group, skills }];
    });
  });
}

/** An occupation's skills by tier, as columns. */
export function skillColumns(scheme: Scheme, occupation: number, columns: ReadonlyMap<number, number>) {
  const inTier = (tier: SkillTier) =>
    scheme.targets(tier, occupation).flatMap(({ concept }) => columns.get(concept) ?? []);
  return { central: inTier('central'), common: inTier('common'), group: inTier('group') };
}

/** Relations between occupations, gathered per group; undefined when the scheme has none. */
function relationsOf(
  scheme: Scheme,
  { catalogue, codes }: EvidenceSources,
  relation: 'related' | 'substitutes',
): GroupRelations | undefined {
  const index = new Map(codes.map((code, group) => [code, group]));
  const groupsOf = (concept: number) =>
    catalogue.groupsOf({ scheme, concept }).flatMap((code) => index.get(code) ?? []);
  const relations: OccupationRelation[] = [];
  for (const concept of scheme.ofKind('occupation')) {
    const occupation = scheme.idOf(concept);
    for (const from of groupsOf(concept)) {
      for (const target of scheme.targets(relation, concept)) {
        const strength = relation === 'related' ? rankStrength(target.rank + 1) : target.weight;
        for (const to of groupsOf(target.concept)) relations.push({ occupation, from, to, strength });
      }
    }
  }
  return relations.length === 0 ? undefined : groupRelations(codes.length, relations);
}

function majorGroupsAsking(
  codes: readonly string[],
  occupations: readonly OccupationSkills[],
  columns: number,
): Uint8Array {
  const asking = new Uint16Array(columns);
  for (const { group, skills } of occupations) {
    const major = 1 << Number(codes[group]?.charAt(0));
    for (const column of [...skills.central, ...skills.common]) asking[column] = (asking[column] ?? 0) | major;
  }
  return Uint8Array.from(asking, (bits) => bits.toString(2).replaceAll('0', '').length);
}

function firmestTiers(
  groups: number,
  occupations: readonly OccupationSkills[],
): readonly ReadonlyMap<number, SkillTier>[] {
  const tiers = Array.from({ length: groups }, () => new Map<number, SkillTier>());
  for (const tier of ['group', 'common', 'central'] as const) {
    for (const { group, skills } of occupations) for (const column of skills[tier]) tiers[group]?.set(column, tier);
  }
  return tiers;
}
