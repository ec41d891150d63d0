import { expect, test } from 'vitest';
import type { Course } from './course.ts';
import { GivenSkills } from './given-skills.ts';
import { GroupNames } from './group-names.ts';
import { OccupationKeys } from './occupation-keys.ts';
import { answerGroup, answerSkills, GroupsAnswered, joinAnswers, type WantedGroup } from './wanted.ts';

const keys = new OccupationKeys([], new GroupNames([{ ssyk: '7212', label: 'Svetsare', titles: ['Svetsare'] }]));
const course = (sv: string) =>
  ({ no: 0, level: 'vocational', title: { sv }, code: null, sun: [], ssyk: [], credits: null }) as unknown as Course;
const [welding, drawings, care] = [1, 2, 3];

function given(...told: readonly (readonly [concept: number, confidence: number, named?: boolean])[]): GivenSkills {
  const skills = new GivenSkills();
  for (const [concept, confidence, named = true] of told) skills.add({ course: 0, concept, confidence, named });
  return skills;
}

const wanted = (skills: GivenSkills): WantedGroup => ({
  ssyk: '7212',
  skills,
  central: new Map([welding, drawings].map((concept) => [concept, { concept, tier: 'central', share: 0.8 }])),
});

test('a course called so answers a search for the occupation by its name, with the central skills it names', () => {
  const answer = answerGroup(course('Svetsare'), wanted(given([welding, 0.9], [care, 0.9])), keys);
  expect(answer?.leadsTo.map(({ ssyk, via }) => [ssyk, via])).toEqual([['7212', 'title']]);
  expect(answer?.gives.map(({ concept }) => concept)).toEqual([welding]);
  expect(answer?.score).toBe(0.8);
});

test.each([
  ['names two of its central skills', given([welding, 0.5], [drawings, 0.25 + 0.125]), (0.5 + 0.375) * 0.8],
  ['names one of them alone', given([welding, 0.9]), undefined],
  ['only may name the other', given([welding, 0.9], [drawings, 0.2]), undefined],
  ['is only thought to give them', given([welding, 0.6, false], [drawings, 0.5, false]), undefined],
  ['names two others', given([care, 0.9], [9, 0.9]), undefined],
])('a course of another name that %s answers with %s', (_what, skills, score) => {
  expect(answerGroup(course('Plåt'), wanted(skills), keys)?.score).toBe(score);
});

test('of many groups those a course answers are the ones it answers each by itself', () => {
  const skills = given([welding, 0.9], [drawings, 0.8], [care, 0.9]);
  const others = ['5321', '5330'].map((ssyk) => ({ ...wanted(skills), ssyk, central: new Map() }));
  const groups = [wanted(skills), ...others];
  for (const title of ['Svetsare', 'Plåt']) {
    const alone = groups.filter((group) => answerGroup(course(title), group, keys) !== undefined);
    expect(new GroupsAnswered(groups, keys).of(course(title))).toEqual(alone.map(({ ssyk }) => ssyk));
    expect(alone).toHaveLength(1);
  }
  expect(new GroupsAnswered([], keys).of(course('Svetsare'))).toEqual([]);
});

test('the more of the skills asked for a course gives, the better it answers', () => {
  const lacked = { goal: undefined, keys };
  const one = answerSkills(
    course('x'),
    { skills: given([welding, 0.5]), concepts: new Set([welding, drawings]) },
    lacked,
  );
  const both = given([welding, 0.5], [drawings, 0.5]);
  const two = answerSkills(course('x'), { skills: both, concepts: new Set([welding, drawings]) }, lacked);
  expect([one?.score, two?.score]).toEqual([0.5, 0.75]);
  expect(answerSkills(course('x'), { skills: both, concepts: new Set([care]) }, lacked)).toBeUndefined();
});

test('several answers are one: the best score, each skill once, the surest first', () => {
  const skill = (concept: number, confidence: number) => ({ course: 0, concept, confidence, named: true });
  const joined = joinAnswers([
    { score: 0.4, gives: [skill(welding, 0.4)], leadsTo: [] },
    { score: 0.7, gives: [skill(drawings, 0.7), skill(welding, 0.4)], leadsTo: [] },
  ]);
  expect(joined).toEqual({ score: 0.7, gives: [skill(drawings, 0.7), skill(welding, 0.4)], leadsTo: [] });
  expect(joinAnswers([])).toBeUndefined();
});
