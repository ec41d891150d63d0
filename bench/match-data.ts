import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GroupRelations,
  groupRelations,
  type OccupationRelation,
  rankStrength,
} from '#modules/pathways/domain/group-relations.ts';
import type { OccupationSkills } from '#modules/pathways/domain/group-skills.ts';
import { loadCounties, loadEmployed, loadPay, loadTitles, loadVacancies } from './match-figures.ts';
import { type Concept, type Concepts, read } from './match-read.ts';

// The benchmark's own small loader: straight from the publishers' files, so that the figures do not depend on the importer.

export type MatchData = {
  readonly codes: readonly string[];
  readonly skillCount: number;
  readonly occupations: readonly OccupationSkills[];
  readonly related: GroupRelations;
  readonly substitutes: GroupRelations;
  /** How many occupations of the taxonomy each group gathers. */
  readonly breadth: readonly number[];
  /** Names of the group, its occupations and their job titles. */
  readonly titles: readonly (readonly string[])[];
  /** Median pay, SEK a month. */
  readonly pay: readonly (number | null)[];
  /** Vacancies in each county, per group. */
  readonly counties: readonly (readonly number[])[];
  /** At work in the country, per three-digit group. */
  readonly employed: ReadonlyMap<string, number>;
  /** Advertised in the country in 2024, per group. */
  readonly vacancies: Float64Array;
  /** From group to its commonest destinations, most common first (indices). */
  readonly flows: ReadonlyMap<number, readonly number[]>;
};

type SkillList = 'taxonomy' | 'calculated_skills' | 'taxonomy_calculated' | 'group_skills' | 'taxonomy_group';
type SkillFile = Record<string, Record<SkillList, readonly string[]>>;
type Substitute = Concept & { readonly substitutability_percentage: number };

/** The folder of real data, or undefined with one line said when there is none. */
export function dataFolder(): string | undefined {
  const folder = process.env['VIDARE_DATA'] ?? join(import.meta.dirname, '..', '..', 'shared', 'data');
  if (existsSync(join(folder, 'sweden', 'taxonomy'))) return folder;
  console.log(`SKIPPED: no real data in ${folder} (set VIDARE_DATA)`);
  return undefined;
}

export function loadMatchData(folder: string): MatchData {
  const { codes, ids, groupOf, breadth } = loadGroups(folder);
  const skills = new Map(
    read<Concepts<Concept>>(folder, 'sweden/taxonomy/skills.json').data.concepts.map((one, at) => [
      one.preferred_label,
      at,
    ]),
  );
  return {
    codes,
    skillCount: skills.size,
    occupations: loadOccupations(folder, groupOf, skills),
    related: groupRelations(codes.length, relatedOccupations(folder, groupOf)),
    substitutes: groupRelations(codes.length, substitutableOccupations(folder, groupOf)),
    breadth,
    titles: loadTitles(folder, ids),
    pay: loadPay(folder, codes),
    counties: loadCounties(folder, ids),
    employed: loadEmployed(folder),
    vacancies: loadVacancies(folder, ids),
    flows: loadFlows(folder, codes),
  };
}

type Groups = {
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  readonly groupOf: ReadonlyMap<string, number>;
  readonly breadth: readonly number[];
};

function loadGroups(folder: string): Groups {
  type Group = { readonly id: string; readonly ssyk_code_2012: string; readonly narrower: readonly Concept[] };
  const file = 'sweden/taxonomy/ssyk-level-4-groups-with-related-occupations.json';
  const groups = [...read<Concepts<Group>>(folder, file).data.concepts].sort((a, b) =>
    a.ssyk_code_2012 < b.ssyk_code_2012 ? -1 : 1,
  );
  const groupOf = new Map(groups.flatMap((group, at) => group.narrower.map((one) => [one.id, at] as const)));
  return {
    codes: groups.map((group) => group.ssyk_code_2012),
    ids: groups.map((group) => group.id),
    groupOf,
    breadth: groups.map(({ narrower }) => narrower.length),
  };
}

function loadOccupations(
  folder: string,
  groupOf: Groups['groupOf'],
  skills: ReadonlyMap<string, number>,
): OccupationSkills[] {
  const known = (labels: readonly string[]) =>
    [...new Set(labels)].map((label) => skills.get(label)).filter((at) => at !== undefined);
  return Object.entries(read<SkillFile>(folder, 'sweden/occupations/occupation-skills.json')).flatMap(([id, found]) => {
    const group = groupOf.get(id);
    if (group === undefined) return [];
    const common = [...found.calculated_skills, ...found.taxonomy_calculated];
    const shared = [...found.group_skills, ...found.taxonomy_group];
    return [{ group, skills: { central: known(found.taxonomy), common: known(common), group: known(shared) } }];
  });
}

function relatedOccupations(folder: string, groupOf: Groups['groupOf']): OccupationRelation[] {
  type Related = { readonly data: Record<string, { readonly similar: readonly Concept[] }> };
  const { data } = read<Related>(folder, 'sweden/occupations/narliggande-yrken.json');
  return Object.entries(data).flatMap(([occupation, { similar }]) =>
    similar.flatMap(({ id }, place) =>
      relation({ groupOf, from: occupation, to: id, strength: rankStrength(place + 1) }),
    ),
  );
}

function substitutableOccupations(folder: string, groupOf: Groups['groupOf']): OccupationRelation[] {
  type Source = Concept & { readonly substitutes: readonly Substitute[] };
  const file = 'sweden/taxonomy/substitutability-relations-between-occupations.json';
  return read<Concepts<Source>>(folder, file).data.concepts.flatMap(({ id: from, substitutes }) =>
    substitutes.flatMap((one) =>
      relation({ groupOf, from, to: one.id, strength: one.substitutability_percentage / 100 }),
    ),
  );
}

type Named = {
  readonly groupOf: Groups['groupOf'];
  readonly from: string;
  readonly to: string;
  readonly strength: number;
};

function relation({ groupOf, from, to, strength }: Named): OccupationRelation[] {
  const start = groupOf.get(from);
  const end = groupOf.get(to);
  return start === undefined || end === undefined ? [] : [{ occupation: from, from: start, to: end, strength }];
}

function loadFlows(folder: string, codes: readonly string[]): Map<number, readonly number[]> {
  const at = new Map(codes.map((code, group) => [code, group]));
  const flows = read<Record<string, readonly string[]>>(folder, 'bench/transitions/labour-flows.json');
  return new Map(
    Object.entries(flows).map(([from, to]) => [
      at.get(from) ?? -1,
      to.map((code) => at.get(code)).filter((one) => one !== undefined),
    ]),
  );
}
