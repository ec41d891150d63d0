import {
  type Comparison,
  closeness,
  comparison,
  inverseFrequency,
  nearColumns,
  overlap,
  type Profile,
  profile,
  rowProfile,
  type SparseMatrix,
  scaleColumns,
  scaleProfile,
  soften,
  softenRows,
} from '#engine/match/index.ts';
import type { QualificationLevel } from '#kit/qualification-level.ts';
import { meanCloseness, payKept, ranks, strengthsFrom } from './from-groups.ts';
import type { GroupRelations } from './group-relations.ts';
import type { GroupSkills } from './group-skills.ts';
import type { FromGroup, NextJobsInput } from './next-jobs-input.ts';
import type { NextJobsSource } from './next-jobs-signals.ts';

/** What a release of the data knows; everything but the codes may be missing. Arrays have one number per group. */
export type NextJobsFacts = {
  readonly codes: readonly string[];
  readonly levels?: readonly (QualificationLevel | null)[] | undefined;
  readonly skills?: GroupSkills | undefined;
  readonly related?: GroupRelations | undefined;
  readonly substitutes?: GroupRelations | undefined;
  /** Groups × runs of letters in the names of their jobs. */
  readonly titles?: SparseMatrix | undefined;
  /** Median pay, SEK a month; null where there is no figure. */
  readonly pay?: readonly (number | null)[] | undefined;
  /** Groups × counties: vacancies. */
  readonly places?: SparseMatrix | undefined;
  readonly employed?: ArrayLike<number> | undefined;
  readonly vacancies?: ArrayLike<number> | undefined;
  readonly occupations?: ArrayLike<number> | undefined;
};

/** The facts made ready once per release; answering for one person then takes a millisecond. */
export type NextJobsEvidence = NextJobsFacts & {
  readonly compared?: SkillEvidence | undefined;
  readonly comparedTitles?: Comparison | undefined;
  readonly comparedPlaces?: Comparison | undefined;
  readonly listedBy?: Uint32Array | undefined;
};

type SkillEvidence = {
  /** Groups × skills as held, 0–1. */
  readonly plain: Comparison;
  /** The same, weighed by how telling each skill is, with near skills counting in part. */
  readonly softened: Comparison;
  readonly idf: Float64Array;
  readonly near: SparseMatrix;
};

/** Skills held by fewer than this share of a group are not counted as shared with it. */
const countedFrom = 0.1;
/**
 * A near skill counts at most this much of the skill itself. Softening both sides so lifts recall@10 by 1.4 points;
 * damping of 0.3–0.8 and 8–30 near skills give the same within 0.4.
 */
const nearDamping = 0.5;
const nearSkills = { perColumn: 20, least: 0.1 };

export function nextJobsEvidence(facts: NextJobsFacts): NextJobsEvidence {
  return {
    ...facts,
    compared: facts.skills && skillEvidence(facts.skills.matrix),
    comparedTitles: facts.titles && comparison(facts.titles),
    comparedPlaces: facts.places && comparison(rooted(facts.places)),
    listedBy: facts.related && timesListed(facts.related),
  };
}

function skillEvidence(matrix: SparseMatrix): SkillEvidence {
  const idf = inverseFrequency(matrix);
  const near = nearColumns(matrix, nearSkills);
  return {
    plain: comparison(matrix),
    softened: comparison(scaleColumns(softenRows(matrix, near, nearDamping), idf)),
    idf,
    near,
  };
}

/** Shares compare by their roots, so that the largest county does not drown the others (Bhattacharyya). */
function rooted(counts: SparseMatrix): SparseMatrix {
  return { ...counts, weights: counts.weights.map(Math.sqrt) };
}

function timesListed({ groups, strength }: GroupRelations): Uint32Array {
  const listed = new Uint32Array(groups);
  strength.forEach((value, cell) => {
    if (value > 0) listed[cell % groups] = (listed[cell % groups] ?? 0) + 1;
  });
  return listed;
}

/** Whom to find next jobs for: occupations, skills, or both. */
export type NextJobsPerson = {
  readonly from: readonly FromGroup[];
  /** The skills she confirmed and how fully she holds each, 0–1; without them those of her groups are assumed. */
  readonly held?: Profile | undefined;
};

/** The skills she holds: her own when she gave any, else those of the groups she comes from. */
export function heldSkills({ compared }: NextJobsEvidence, { from, held }: NextJobsPerson): Profile {
  if (held) return held;
  if (!compared) return profile([]);
  const rows = from.map(({ group }) => rowProfile(compared.plain.matrix, group));
  return profile(rows.flatMap((row) => Array.from(row.indices, (skill, at) => [skill, row.weights[at] ?? 0] as const)));
}

export function nextJobsInput(
  evidence: NextJobsEvidence,
  person: NextJobsPerson,
  without: readonly NextJobsSource[] = [],
): NextJobsInput {
  const { codes, levels, related, substitutes, listedBy, vacancies, employed, occupations } = evidence;
  const { comparedTitles, comparedPlaces, pay } = evidence;
  const { from } = person;
  return {
    codes,
    levels,
    from,
    ...skillInput(evidence, person),
    relatedRank: related && ranks(strengthsFrom(related, from)),
    substitutes: substitutes && strengthsFrom(substitutes, from),
    listedBy,
    titles: comparedTitles && meanCloseness(comparedTitles, from),
    payKept: pay && payKept(pay, from),
    places: comparedPlaces && meanCloseness(comparedPlaces, from)?.map((alike) => alike ** 2),
    vacancies,
    employed,
    occupations,
    without,
  };
}

type SkillInput = Pick<NextJobsInput, 'skills' | 'sharedSkills'>;

function skillInput(evidence: NextJobsEvidence, person: NextJobsPerson): SkillInput {
  const { compared } = evidence;
  const held = heldSkills(evidence, person);
  if (!compared || held.indices.length === 0) return {};
  const softened = soften(held, compared.near, nearDamping);
  return {
    skills: closeness(compared.softened, scaleProfile(softened, compared.idf)),
    sharedSkills: overlap(compared.plain, held, countedFrom),
  };
}
