import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { platform } from '#test/composed.ts';
import { skillsReady } from '#test/ready-courses.ts';
import { smallCourses } from '#test/small-courses.ts';
import { smallLand } from '#test/small-land.ts';

const query = { asOf: '2026-03-18' };

async function page(id: string) {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses });
  await skillsReady(land);
  return land.answer('getCourse', { params: { id }, query });
}

test('a course says what it gives, and which of its words say so', async () => {
  const land = await platform();
  // The starter's skills: with a handful of words nothing can be told from anything else.
  const skills = await readFile(path.join(import.meta.dirname, '../../../data/starter/skills.csv'), 'utf8');
  const text = 'Du lär dig MIG/MAG-svetsning, TIG-svetsning och ritningsläsning.';
  const described = smallCourses['courses.csv'].replace('Vi ses i verkstaden.', text);
  await land.take({
    'skills.csv': skills,
    'courses.csv': described,
    'course-offerings.csv': smallCourses['course-offerings.csv'],
  });
  await skillsReady(land);
  const found = await land.answer('getCourse', { params: { id: 'w-sundsvall' }, query });
  const drawings = found.skills.find(({ label }) => label.text === 'Ritningsläsning');
  expect(drawings).toMatchObject({ basis: 'named' });
  expect(drawings?.evidence).toEqual([{ kind: 'text', quote: 'ritningsläsning', start: 48, end: 63 }]);
  expect(found.text?.text).toBe(text);
});

test('its other occasions come with it, those to come first', async () => {
  const { others, leadsTo } = await page('w-sundsvall');
  expect(leadsTo).toMatchObject([
    { ssyk: '7212', label: { text: 'Svetsare och gasskärare', lang: 'sv' }, via: 'source', key: '', agrees: true },
  ]);
  expect(others.map(({ id, status }) => `${id} ${status}`)).toEqual(['w-ostersund active', 'w-before past']);
});

test('what only the occupation it leads to asks for is inferred', async () => {
  const { skills, leadsTo } = await page('c-unknown');
  expect(leadsTo).toMatchObject([{ ssyk: '5321', via: 'title', key: 'underskoterska' }]);
  expect(skills).toMatchObject([{ id: 'skill/care', basis: 'inferred', evidence: [{ kind: 'key', ssyk: '5321' }] }]);
});

test('a course that is not there is refused', async () => {
  const land = await platform();
  await land.take({ ...smallLand, ...smallCourses });
  expect(await land.refusal('getCourse', { params: { id: 'nothing' } })).toMatchObject({ code: 'course/unknown' });
});
