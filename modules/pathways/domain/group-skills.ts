import type { SkillTier } from '#contract/occupations.ts';
import { type SparseMatrix, sparseMatrix } from '#engine/match/index.ts';

/**
 * How fully somebody in the occupation may be taken to hold a skill of each tier, 0–1. By skill cosine alone these find 32.7 % of
 * real destinations; 1/1/1 finds 29.8, 1/0.6/0.6 30.5, 1/0.6/0 33.1 (but group skills are worth showing).
 */
export const tierWeights: Readonly<Record<SkillTier, number>> = { central: 1, common: 0.6, group: 0.25 };

/** One occupation: its group's index, and its skills by tier as column numbers. */
export type OccupationSkills = {
  readonly group: number;
  readonly skills: Readonly<Record<SkillTier, readonly number[]>>;
};

export type GroupSkillsInput = {
  /** SSYK-4 codes; a group's index is its place here. */
  readonly codes: readonly string[];
  readonly skillCount: number;
  readonly occupations: readonly OccupationSkills[];
};

/** Digits of the code shared with the siblings whose mean row a group borrowed. */
export type BorrowedFrom = 3 | 2 | 1;

export type GroupSkills = {
  /** Groups × skills; a cell is how fully the group holds the skill, 0–1. */
  readonly matrix: SparseMatrix;
  /** Per group: null when the row is its own, or the level of the siblings it was borrowed from. */
  readonly borrowedFrom: readonly (BorrowedFrom | null)[];
};

type Row = ReadonlyMap<number, number>;

/**
 * A group's row is the mean of its occupations' rows, so that a group of forty occupations is no closer to everything
 * than a group of two. A group without any skilled occupation borrows the mean row of its 3-digit siblings, else of its
 * 2-digit, else of its 1-digit; nothing is borrowed on from a borrowed row.
 */
export function groupSkills({ codes, skillCount, occupations }: GroupSkillsInput): GroupSkills {
  const own = ownRows(codes.length, occupations);
  const borrowed = codes.map((code, group) => (own[group] ? undefined : borrow(code, codes, own)));
  const rows = codes.map((_, group): Row => own[group] ?? borrowed[group]?.row ?? new Map());
  const borrowedFrom = codes.map((_, group) => borrowed[group]?.level ?? null);
  return { matrix: matrixOf(rows, skillCount), borrowedFrom };
}

function ownRows(groups: number, occupations: readonly OccupationSkills[]): readonly (Row | undefined)[] {
  const found: Row[][] = Array.from({ length: groups }, () => []);
  for (const occupation of occupations) {
    const row = occupationRow(occupation);
    if (row.size > 0) found[occupation.group]?.push(row);
  }
  return found.map((rows) => (rows.length > 0 ? meanRow(rows) : undefined));
}

/** Of a skill in several tiers the firmest counts. */
export function occupationRow({ skills }: Pick<OccupationSkills, 'skills'>): Row {
  const row = new Map<number, number>();
  for (const tier of ['group', 'common', 'central'] as const) {
    for (const skill of skills[tier]) row.set(skill, tierWeights[tier]);
  }
  return row;
}

function meanRow(rows: readonly Row[]): Row {
  const mean = new Map<number, number>();
  for (const row of rows) {
    for (const [skill, weight] of row) mean.set(skill, (mean.get(skill) ?? 0) + weight / rows.length);
  }
  return mean;
}

function borrow(code: string, codes: readonly string[], own: readonly (Row | undefined)[]) {
  for (const level of [3, 2, 1] as const) {
    const siblings = own.filter((row, group) => row && codes[group]?.slice(0, level) === code.slice(0, level));
    const rows = siblings.filter((row) => row !== undefined);
    if (rows.length > 0) return { level, row: meanRow(rows) };
  }
  return undefined;
}

function matrixOf(rows: readonly Row[], skillCount: number): SparseMatrix {
  const cells = rows.flatMap((row, group) => [...row].map(([skill, weight]) => [group, skill, weight] as const));
  return sparseMatrix(
    { rows: rows.length, columns: skillCount },
    { row: cells.map(([group]) => group), column: cells.map(([, skill]) => skill), weight: cells.map(([, , w]) => w) },
  );
}
