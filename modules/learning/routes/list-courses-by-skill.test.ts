import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { skillsReady } from '#test/ready-courses.ts';
import { smallCourses } from '#test/small-courses.ts';
import { smallLand } from '#test/small-land.ts';

const asOf = '2026-03-18';

async function learnedLand() {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses });
  await skillsReady(land);
  return land;
}

test('each missing skill comes with the courses that give it, each course once', async () => {
  const land = await learnedLand();
  const skill = ['skill/care', 'skill/welding', 'skill/forklift'];
  const { skills } = await land.answer('listCoursesBySkill', { query: { skill, asOf } });
  expect(skills.map(({ id, total, hits }) => [id, total, hits.map((hit) => `${hit.id} ${hit.occasions}`)])).toEqual([
    ['skill/care', 1, ['c-unknown 1']],
    ['skill/welding', 1, ['w-sundsvall 2']],
    ['skill/forklift', 0, []],
  ]);
});

test('only those within reach of the place count', async () => {
  const land = await learnedLand();
  const query = { skill: ['skill/welding'], place: 'Östersund', asOf };
  const inside = await land.answer('listCoursesBySkill', { query });
  expect(inside.skills[0]?.hits.map(({ id }) => id)).toEqual(['w-ostersund']);
  expect(inside.place).toEqual({ code: '2380', name: 'Östersund', kind: 'municipality' });
});

test('a skill or place that is not there is refused with the nearest', async () => {
  const land = await learnedLand();
  expect(await land.refusal('listCoursesBySkill', { query: { skill: ['Svetsnig'] } })).toMatchObject({
    code: 'skill/unknown',
    details: { nearest: 'Svetsning' },
  });
  const query = { skill: ['skill/welding'], place: 'Sundsval' };
  expect(await land.refusal('listCoursesBySkill', { query })).toMatchObject({ details: { nearest: 'Sundsvall' } });
});

test('courses that lead to the job the skills are lacked for come with them, the one with a known start first', async () => {
  const land = await learnedLand();
  const query = { skill: ['skill/welding'], ssyk: '7212', asOf };
  const { leading } = await land.answer('listCoursesBySkill', { query });
  expect([leading?.total, leading?.hits.map(({ id }) => id)]).toEqual([1, ['w-sundsvall']]);
  const without = await land.answer('listCoursesBySkill', { query: { skill: ['skill/welding'], asOf } });
  expect(without.leading).toBeNull();
});
