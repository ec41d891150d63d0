import { expect, test } from 'vitest';
import { profile } from '#engine/match/index.ts';
import { groupRelations } from './group-relations.ts';
import { groupSkills } from './group-skills.ts';
import { nextJobsEvidence, nextJobsInput } from './next-jobs-evidence.ts';

const codes = ['7212', '7213', '5131'];
const [welding, plating, serving] = [0, 1, 2] as const;
const skills = groupSkills({
  codes,
  skillCount: 3,
  occupations: [
    { group: 0, skills: { central: [welding, plating], common: [], group: [] } },
    { group: 1, skills: { central: [plating], common: [], group: [] } },
    { group: 2, skills: { central: [serving], common: [], group: [] } },
  ],
});

test('someone with an occupation is taken to hold its skills', () => {
  const input = nextJobsInput(nextJobsEvidence({ codes, skills }), { from: [{ group: 0, weight: 1 }] });
  expect(Array.from(input.sharedSkills ?? [])).toEqual([2, 1, 0]);
  expect(input.skills?.[2]).toBe(0);
});

test('skills she confirmed stand in place of those of her occupation', () => {
  const person = { from: [{ group: 0, weight: 1 }], held: profile([[serving, 1]]) };
  const input = nextJobsInput(nextJobsEvidence({ codes, skills }), person);
  expect(Array.from(input.sharedSkills ?? [])).toEqual([0, 0, 1]);
});

test('someone with neither skills nor occupation gives no evidence of skills', () => {
  expect(nextJobsInput(nextJobsEvidence({ codes, skills }), { from: [] }).skills).toBeUndefined();
});

test('related groups are numbered from 1 by strength, and how many lists name each is counted', () => {
  const related = groupRelations(3, [
    { occupation: 'welder', from: 0, to: 2, strength: 0.5 },
    { occupation: 'welder', from: 0, to: 1, strength: 0.3 },
    { occupation: 'waiter', from: 2, to: 1, strength: 0.5 },
  ]);
  const input = nextJobsInput(nextJobsEvidence({ codes, related }), { from: [{ group: 0, weight: 1 }] });
  expect(Array.from(input.relatedRank ?? [])).toEqual([0, 2, 1]);
  expect(Array.from(input.listedBy ?? [])).toEqual([0, 2, 1]);
});

test('two occupations count by how much of her working life each stands for', () => {
  const substitutes = groupRelations(3, [
    { occupation: 'welder', from: 0, to: 1, strength: 0.75 },
    { occupation: 'waiter', from: 2, to: 1, strength: 0.25 },
  ]);
  const from = [
    { group: 0, weight: 3 },
    { group: 2, weight: 1 },
  ];
  const input = nextJobsInput(nextJobsEvidence({ codes, substitutes }), { from });
  expect(input.substitutes?.[1]).toBeCloseTo(0.625);
});
