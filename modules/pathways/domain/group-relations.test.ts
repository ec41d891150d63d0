import { expect, test } from 'vitest';
import { groupRelations, type OccupationRelation, rankStrength } from './group-relations.ts';

test('strengths are averaged over the occupations that say anything', () => {
  const relations = [related('welder', 0, 1, 0.5), related('plater', 0, 2, 0.5)];
  expect(from(0, relations)).toEqual([0, 0.25, 0.25]);
});

test('a group leading to itself says nothing about leaving it', () => {
  expect(from(0, [related('welder', 0, 0, 1)])).toEqual([0, 0, 0]);
});

test('several occupations of a destination add up, to 1 at most', () => {
  expect(from(0, [related('welder', 0, 1, 0.75), related('welder', 0, 1, 0.75)])).toEqual([0, 1, 0]);
});

test('the first in a list is the strongest', () => {
  expect(rankStrength(1)).toBeGreaterThan(rankStrength(2));
});

function related(occupation: string, start: number, to: number, strength: number): OccupationRelation {
  return { occupation, from: start, to, strength };
}

function from(group: number, relations: readonly OccupationRelation[]): number[] {
  return [...groupRelations(3, relations).strength.subarray(group * 3, group * 3 + 3)];
}
