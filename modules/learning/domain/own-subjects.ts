import type { Course } from './course.ts';

/**
 * A course's subjects without the heading they stand under: of “Ekonomi, marknadsföring och administration - Logistik”
 * only “Logistik” is the course's own. “Övrigt inom …” names none.
 */
export function ownSubjects({ subjects }: Pick<Course, 'subjects'>): readonly string[] {
  return subjects
    .map((subject) => subject.split(' - ').at(-1) ?? '')
    .filter((own) => own !== '' && !/^Övrigt\b/.test(own));
}
