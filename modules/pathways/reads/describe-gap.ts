import type { TieredSkill } from '#contract/occupations.ts';
import { type Asked, gap, type Profile } from '#engine/match/index.ts';
import type { Language } from '#kit/language.ts';
import type { SchemeEvidence } from './scheme-evidence.ts';

/** So many of a group's skills stand for what its jobs ask: more would be a list of everything anybody there knows. */
const mostAsked = 16;
/** A skill that fewer of the group's occupations hold than this says little about the job… */
const leastShare = 0.1;
/** …but the weightiest few are always told. */
const alwaysTold = 6;
/** Holding a skill as the group's neighbours do (0.25) is not having it; holding it as a common one (0.6) is. */
export const enough = 0.5;

const order = { central: 0, common: 1, group: 2 } as const;

export interface DescribedGap {
  /** Of what the group asks, and of what else it has use for. */
  readonly has: TieredSkill[];
  readonly lacks: TieredSkill[];
  /** Share of what the group asks that she has, 0–1; null when nothing is known of its skills. */
  readonly coverage: number | null;
}

/** What she has and lacks of what a group's jobs ask, what most of them ask for first; of what as many do the firmest tier. */
export function describeGap(
  evidence: SchemeEvidence,
  { held, group, language }: { held: Profile; group: number; language: Language },
): DescribedGap {
  const matrix = evidence.evidence.skills?.matrix;
  if (matrix === undefined) return { has: [], lacks: [], coverage: null };
  const { had, lacked } = gap(matrix, held, group, { enough });
  const asked = new Set(askedColumns([...had, ...lacked]));
  if (asked.size === 0) return { has: [], lacks: [], coverage: null };
  const useful = had.filter(({ column, weight }) => asked.has(column) || weight >= leastShare);
  const missing = lacked.filter(({ column }) => asked.has(column));
  return {
    has: byTier(useful, evidence, { group, language }),
    lacks: byTier(missing, evidence, { group, language }),
    coverage: 1 - missing.length / asked.size,
  };
}

function askedColumns(skills: readonly Asked[]): readonly number[] {
  return skills
    .toSorted((a, b) => b.weight - a.weight || a.column - b.column)
    .slice(0, mostAsked)
    .filter(({ weight }, place) => weight >= leastShare || place < alwaysTold)
    .map(({ column }) => column);
}

function byTier(
  skills: readonly Asked[],
  { scheme, concepts, tiers }: SchemeEvidence,
  { group, language }: { group: number; language: Language },
): TieredSkill[] {
  const tierOf = (column: number) => tiers[group]?.get(column) ?? 'group';
  return skills
    .toSorted((a, b) => b.weight - a.weight || order[tierOf(a.column)] - order[tierOf(b.column)])
    .map(({ column }) => {
      const concept = concepts[column] ?? 0;
      return { id: scheme.idOf(concept), label: scheme.labelOf(concept, language), tier: tierOf(column) };
    });
}
