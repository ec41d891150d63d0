import { expect, test } from 'vitest';
import { rowProfile } from '#engine/match/index.ts';
import { type GroupSkills, groupSkills, type OccupationSkills } from './group-skills.ts';

const codes = ['2221', '2222', '2231', '2411', '3111'];
const [nurse, midwife, , , technician] = [0, 1, 2, 3, 4] as const;
const skillCount = 5;

test('a group’s row is the mean of its occupations’ rows', () => {
  const made = groupSkills({
    codes,
    skillCount,
    occupations: [occupation({ group: nurse, central: [0, 1] }), occupation({ group: nurse, central: [0] })],
  });
  expect(row(made, nurse)).toEqual({ 0: 1, 1: 0.5 });
});

test('a group of many occupations weighs no more than a group of one', () => {
  const one = occupation({ group: nurse, central: [0], common: [1] });
  const made = groupSkills({ codes, skillCount, occupations: [one, one, one, { ...one, group: midwife }] });
  expect(row(made, nurse)).toEqual(row(made, midwife));
});

test('of a skill in several tiers the firmest counts', () => {
  const made = groupSkills({
    codes,
    skillCount,
    occupations: [occupation({ group: nurse, central: [0], common: [0, 1], group_: [0, 1, 2] })],
  });
  expect(row(made, nurse)).toEqual({ 0: 1, 1: 0.6, 2: 0.25 });
});

test('an occupation without skills does not thin the others', () => {
  const made = groupSkills({
    codes,
    skillCount,
    occupations: [occupation({ group: nurse, central: [0] }), occupation({ group: nurse })],
  });
  expect(row(made, nurse)).toEqual({ 0: 1 });
});

test('a group without occupations borrows from the nearest siblings, and says so', () => {
  const made = groupSkills({
    codes,
    skillCount,
    occupations: [occupation({ group: nurse, central: [0] }), occupation({ group: technician, central: [4] })],
  });
  expect(made.borrowedFrom).toEqual([null, 3, 2, 1, null]);
  expect(row(made, 1)).toEqual({ 0: 1 });
  expect(row(made, 3)).toEqual({ 0: 1 });
});

test('a group whose whole branch is empty has an empty row', () => {
  const made = groupSkills({ codes, skillCount, occupations: [occupation({ group: nurse, central: [0] })] });
  expect(row(made, technician)).toEqual({});
  expect(made.borrowedFrom[technician]).toBeNull();
});

type Given = { group: number; central?: number[]; common?: number[]; group_?: number[] };

function occupation({ group, central = [], common = [], group_ = [] }: Given): OccupationSkills {
  return { group, skills: { central, common, group: group_ } };
}

function row({ matrix }: GroupSkills, group: number): Record<number, number> {
  const { indices, weights } = rowProfile(matrix, group);
  return Object.fromEntries(Array.from(indices, (skill, at) => [skill, Number((weights[at] ?? 0).toFixed(6))]));
}
