import type { CourseHits } from '#contract/courses.ts';
import type { Language } from '#kit/language.ts';
import { dateOfDay } from '#kit/plain-date.ts';
import { sourceNotes } from '#modules/packs/index.ts';
import type { Scheme } from '#modules/taxonomy/index.ts';
import type { LearningDependencies } from './dependencies.ts';

/** What an answer about courses stands on. */
export function standing(
  { courses, releases }: LearningDependencies,
  {
    asOf,
    isToday,
    scheme,
    language,
  }: { asOf: number; isToday: boolean; scheme: Scheme | undefined; language: Language },
): Pick<CourseHits, 'asOf' | 'isToday' | 'skillsReady' | 'sources'> {
  return {
    asOf: dateOfDay(asOf),
    isToday,
    skillsReady: scheme === undefined ? 0 : courses.ready(scheme.name),
    sources: sourceNotes(['courses', 'skills', 'places'], releases, language),
  };
}
