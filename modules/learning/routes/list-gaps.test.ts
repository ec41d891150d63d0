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

test('a skill that no course within reach gives is missing', async () => {
  const land = await learnedLand();
  const gapsIn = async (place: string, more = {}) => {
    const query = { asOf, place, ssyk: ['7212', '8192'], ...more };
    const { occupations, coursesInReach } = await land.answer('listGaps', { query });
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id.slice('skill/'.length)).join(' ');
    return [
      coursesInReach,
      ...occupations.map(({ ssyk, missing, given }) => `${ssyk}: ${ids(missing)} | ${ids(given)}`),
    ];
  };
  expect(await gapsIn('22')).toEqual([4, '7212: drawings | welding', '8192: process chemistry | ']);
  expect(await gapsIn('22', { distanceStudy: 'none' })).toEqual([
    3,
    '7212: drawings | welding',
    '8192: process chemistry | ',
  ]);
  expect(await gapsIn('Sollefteå', { distanceStudy: 'none' })).toEqual([
    1,
    '7212: welding drawings | ',
    '8192: process chemistry | ',
  ]);
  expect(await gapsIn('Sollefteå', { distanceStudy: 'none', maxKm: 100 })).toEqual([
    3,
    '7212: drawings | welding',
    '8192: process chemistry | ',
  ]);
});

test('without an occupation, those with the most vacancies in the region, with how many there are', async () => {
  const land = await learnedLand();
  const { occupations } = await land.answer('listGaps', { query: { asOf, place: 'Västernorrland', top: 2 } });
  expect(occupations.map(({ ssyk, vacancies, courses }) => [ssyk, vacancies.region, courses])).toEqual([
    ['7212', 40, 1],
    ['5321', 37, 1],
  ]);
});

test('a place or group that is not there is refused', async () => {
  const land = await learnedLand();
  expect(await land.refusal('listGaps', { query: { place: 'Sundsvallen' } })).toMatchObject({ code: 'town/unknown' });
  expect(await land.refusal('listGaps', { query: { place: '22', ssyk: ['9999'] } })).toMatchObject({
    code: 'occupation/unknown',
  });
});

test('as many courses lead to an occupation as a search for it finds', async () => {
  const land = await learnedLand();
  const { occupations } = await land.answer('listGaps', { query: { asOf, place: '22', top: 50 } });
  expect(occupations.some(({ courses }) => courses > 0)).toBe(true);
  for (const { ssyk, courses } of occupations) {
    const query = { asOf, place: '22', ssyk: [ssyk], oncePerCourse: true };
    expect((await land.answer('searchCourses', { query })).total, ssyk).toBe(courses);
  }
});

test('as many courses give a skill as a search by the skill lacked for that occupation finds', async () => {
  const land = await learnedLand();
  const { occupations } = await land.answer('listGaps', { query: { asOf, place: '22', top: 50 } });
  for (const { ssyk, given, missing } of occupations) {
    const told = [...given, ...missing];
    if (told.length === 0) continue;
    const query = { asOf, place: '22', ssyk, skill: told.map(({ id }) => id) };
    const { skills } = await land.answer('listCoursesBySkill', { query });
    expect(skills.map(({ id, total }) => [id, total])).toEqual(told.map(({ id, courses }) => [id, courses]));
  }
});
