import { type Refusal, refusal } from '#contract/errors.ts';
import type { NextQuery } from '#contract/next.ts';
import { type Profile, profile, rowProfile } from '#engine/match/index.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type Catalogue, type ConceptKey, namedGroups, type Scheme } from '#modules/taxonomy/index.ts';
import { occupationRow } from '../domain/group-skills.ts';
import { type KnownConcepts, knownConcepts, otherListNotice } from './known-concepts.ts';
import type { NextJobsModel } from './next-jobs-model.ts';
import { type SchemeEvidence, skillColumns } from './scheme-evidence.ts';

/** Where somebody starts from: groups, occupations and skills, in terms of one scheme's evidence. */
export interface StartingPoint {
  readonly evidence: SchemeEvidence;
  /** SSYK-4 codes without repeats. */
  readonly groups: readonly string[];
  readonly occupations: readonly ConceptKey[];
  /** Skills she gave, in the scheme of the evidence. */
  readonly skills: readonly ConceptKey[];
  /** Her skills as the evidence's columns: those she gave and those usual where she comes from, less those she lacks. */
  readonly held: Profile;
  /** Whether some of them are taken for granted. */
  readonly skillsAssumed: boolean;
  /** What of the question could not be used as it stands, in plain sentences. */
  readonly notices: readonly string[];
}

/** Reads the starting point out of a query; refuses what is not in the loaded data. */
export function startingPoint(
  query: Pick<NextQuery, 'ssyk' | 'occupation' | 'skill' | 'lacking'>,
  { catalogue, model, language }: { catalogue: Catalogue; model: Pick<NextJobsModel, 'of'>; language: Language },
): Result<StartingPoint, Refusal> {
  const given = { ssyk: query.ssyk ?? [], occupation: query.occupation ?? [], skill: query.skill ?? [] };
  if (given.ssyk.length + given.occupation.length + given.skill.length === 0) {
    return err(refusal('request/nothing-to-start-from'));
  }
  const occupations = knownConcepts(given.occupation, { catalogue, kind: 'occupation', language });
  if (!occupations.ok) return occupations;
  const skills = knownConcepts(given.skill, { catalogue, kind: 'skill', language });
  if (!skills.ok) return skills;
  const groups = namedGroups(catalogue, given.ssyk);
  if (!groups.ok) return groups;
  const told = { groups: groups.value, occupations: occupations.value, skills: skills.value };
  if (
    told.groups.length + told.occupations.groups.length + told.occupations.keys.length + told.skills.keys.length ===
    0
  ) {
    return err(refusal('skill/unknown', { parameter: 'skill', value: given.skill[0] ?? given.occupation[0] ?? '' }));
  }
  const evidence = evidenceFor(told, { catalogue, model, language });
  if (evidence === undefined) return err(refusal('data/not-loaded', { value: missing[language] }));
  return ok(standingOn(told, evidence, { catalogue, language, lacks: query.lacking ?? [] }));
}

interface Told {
  readonly groups: readonly string[];
  readonly occupations: KnownConcepts;
  readonly skills: KnownConcepts;
}

function standingOn(
  { groups, occupations, skills }: Told,
  evidence: SchemeEvidence,
  { catalogue, language, lacks }: { catalogue: Catalogue; language: Language; lacks: readonly string[] },
): StartingPoint {
  const own = skills.keys.filter((key) => key.scheme === evidence.scheme);
  const start = { groups: [...groups, ...occupations.groups], occupations: occupations.keys };
  const lacking = new Set(lacks.flatMap((id) => columnOf(id, evidence) ?? []));
  const allGroups = [...start.groups, ...occupations.keys.flatMap((key) => catalogue.groupsOf(key))];
  return {
    evidence,
    groups: [...new Set(allGroups)],
    occupations: occupations.keys,
    skills: own,
    held: profile([
      ...assumedSkills(start, evidence, catalogue).filter(([column]) => !lacking.has(column)),
      ...givenSkills(own, evidence),
    ]),
    skillsAssumed: allGroups.length > 0,
    notices: [
      ...occupations.notices,
      ...skills.notices,
      ...otherListNotice(
        skills.keys.filter((key) => key.scheme !== evidence.scheme),
        language,
      ),
    ],
  };
}

function evidenceFor(
  { occupations, skills }: Told,
  { catalogue, model, language }: { catalogue: Catalogue; model: Pick<NextJobsModel, 'of'>; language: Language },
): SchemeEvidence | undefined {
  const scheme = commonScheme(skills.keys) ?? commonScheme(occupations.keys) ?? catalogue.schemeFor(language);
  return scheme === undefined ? undefined : model.of(scheme);
}

const missing: Readonly<Record<Language, string>> = {
  sv: 'yrkesgrupper (SSYK) med kompetenser',
  en: 'occupation groups (SSYK) with skills',
};

/** The scheme most of the concepts belong to. */
function commonScheme(keys: readonly ConceptKey[]): Scheme | undefined {
  const counts = new Map<Scheme, number>();
  for (const { scheme } of keys) counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function givenSkills(skills: readonly ConceptKey[], { columns }: SchemeEvidence): readonly Cell[] {
  return skills.flatMap(({ concept }) => columns.get(concept) ?? []).map((column) => [column, 1]);
}

function columnOf(id: string, { scheme, columns }: SchemeEvidence): number | undefined {
  const concept = scheme.numberOf(id);
  return concept === undefined ? undefined : columns.get(concept);
}

/** An occupation's own skills where the evidence knows them, else those of its groups; and those of the groups given. */
function assumedSkills(
  start: Pick<StartingPoint, 'groups' | 'occupations'>,
  evidence: SchemeEvidence,
  catalogue: Catalogue,
): readonly Cell[] {
  const ofGroup = (ssyk: string) => [...groupRow(ssyk, evidence)];
  const ofOccupation = (key: ConceptKey) => {
    const own = key.scheme === evidence.scheme ? [...ownRow(key, evidence)] : [];
    return own.length > 0 ? own : catalogue.groupsOf(key).flatMap(ofGroup);
  };
  return [...start.occupations.flatMap(ofOccupation), ...start.groups.flatMap(ofGroup)];
}

type Cell = readonly [column: number, weight: number];
type Row = Iterable<Cell>;

function ownRow({ scheme, concept }: ConceptKey, { columns }: SchemeEvidence): Row {
  return occupationRow({ skills: skillColumns(scheme, concept, columns) });
}

function groupRow(ssyk: string, { evidence: { codes, skills } }: SchemeEvidence): Row {
  const group = codes.indexOf(ssyk);
  if (skills === undefined || group < 0) return [];
  const { indices, weights } = rowProfile(skills.matrix, group);
  return Array.from(indices, (column, at) => [column, weights[at] ?? 0] as const);
}
