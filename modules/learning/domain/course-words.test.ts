import { expect, test } from 'vitest';
import type { Course } from './course.ts';
import { courseWords } from './course-words.ts';

const course = (told: Partial<Course>) =>
  ({ title: { sv: 'Svets', en: 'Welding' }, subjects: [], textShared: false, ...told }) as unknown as Course;

test('the first language a scheme speaks, of those there are', () => {
  expect(courseWords(course({}), { sv: null, en: 'Text' }, ['sv', 'en'])).toEqual([
    { kind: 'title', language: 'sv', text: 'Svets' },
    { kind: 'text', language: 'en', text: 'Text' },
  ]);
  expect(courseWords(course({}), { sv: 'Text' }, ['en'])).toEqual([{ kind: 'title', language: 'en', text: 'Welding' }]);
});

test('a text that other courses share is left out', () => {
  expect(
    courseWords(course({ textShared: true, subjects: ['Teknik', 'Metall'] }), { sv: 'Om skolan' }, ['sv']),
  ).toEqual([
    { kind: 'title', language: 'sv', text: 'Svets' },
    { kind: 'subject', language: 'sv', text: 'Teknik\nMetall' },
  ]);
});
