import type { Language } from '#kit/language.ts';
import type { Course } from './course.ts';
import { ownSubjects } from './own-subjects.ts';

/** Words of a course in which skills are looked for. */
export interface CourseWords {
  readonly kind: 'title' | 'text' | 'subject';
  readonly language: Language;
  readonly text: string;
}

export type Texts = Readonly<Partial<Record<Language, string | null>>>;

/**
 * What a course says of itself, in the best language that a scheme speaks. A text that other courses carry
 * too is left out: it says nothing of this one.
 */
export function courseWords(course: Course, description: Texts, speaks: readonly Language[]): readonly CourseWords[] {
  const best = (texts: Texts, kind: CourseWords['kind']): readonly CourseWords[] => {
    const language = speaks.find((one) => (texts[one] ?? '') !== '');
    return language === undefined ? [] : [{ kind, language, text: texts[language] ?? '' }];
  };
  const subjects = { sv: subjectText(course) };
  return [
    ...best(course.title, 'title'),
    ...best(subjects, 'subject'),
    ...(course.textShared ? [] : best(description, 'text')),
  ];
}

/** Subjects as one text, so that a place in it can be pointed at. */
export function subjectText(course: Pick<Course, 'subjects'>): string {
  return ownSubjects(course).join('\n');
}
