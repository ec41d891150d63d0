import { expect, test } from 'vitest';
import { GivenSkills, givenBy } from './given-skills.ts';

test('a skill its own words name is named, however sure a key was', () => {
  const given = givenBy(1, [
    { concept: 7, kind: 'key', confidence: 0.8 },
    { concept: 7, kind: 'text', confidence: 0.5 },
    { concept: 8, kind: 'key', confidence: 0.4 },
  ]);
  expect(given).toEqual([
    { course: 1, concept: 7, confidence: 0.8, named: true },
    { course: 1, concept: 8, confidence: 0.4, named: false },
  ]);
});

test('what is learnt twice is known once', () => {
  const skills = new GivenSkills();
  const given = { course: 1, concept: 7, confidence: 0.8, named: true };
  skills.add(given);
  skills.add(given);
  expect([skills.of(1), skills.coursesGiving(7), skills.of(2)]).toEqual([[given], [given], []]);
});
