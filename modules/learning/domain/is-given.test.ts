import { expect, test } from 'vitest';
import type { Course } from './course.ts';
import { GroupNames } from './group-names.ts';
import { isGiven } from './is-given.ts';
import { OccupationKeys } from './occupation-keys.ts';

const keys = new OccupationKeys(
  [{ ssyk: '7233', sun: ['521c'], educationNumber: null }],
  new GroupNames([{ ssyk: '7233', label: 'Underhållsmekaniker', titles: ['Underhållsmekaniker'] }]),
);
const course = (more: object) =>
  ({
    level: 'vocational',
    title: { sv: 'x' },
    code: null,
    sun: [],
    ssyk: [],
    credits: null,
    ...more,
  }) as unknown as Course;
const education = course({ title: { sv: 'Underhållsmekaniker' } });
const inTheField = course({ title: { sv: 'Underhåll av maskiner' }, sun: ['521c'] });
const given = (confidence: number, named = false) => ({ course: 0, concept: 0, confidence, named });

test('what its own words say counts whatever it is lacked for, but not as a guess', () => {
  expect(isGiven(given(0.3, true), course({}), { goal: '7233', keys })).toBe(true);
  expect(isGiven(given(0.29, true), education, { goal: '7233', keys })).toBe(false);
});

test('what is only inferred counts of courses that lead to the occupation it is lacked for', () => {
  expect(isGiven(given(0.5), course({}), { goal: undefined, keys })).toBe(true);
  expect(isGiven(given(0.5), course({}), { goal: '7233', keys })).toBe(false);
  expect(isGiven(given(0.5), inTheField, { goal: '7233', keys })).toBe(true);
});

test('of a whole education for the occupation less certainty is enough than of a course in its field', () => {
  expect(isGiven(given(0.26), education, { goal: '7233', keys })).toBe(true);
  expect(isGiven(given(0.26), inTheField, { goal: '7233', keys })).toBe(false);
  expect(isGiven(given(0.2), education, { goal: '7233', keys })).toBe(false);
});
