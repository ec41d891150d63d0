import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { courseCalendar } from '../domain/course-calendar.ts';
import { presentOffering } from '../reads/present-offering.ts';
import { askedAsOf } from './asked-day.ts';
import { noCourses } from './asked-place.ts';
import type { LearningDependencies } from './dependencies.ts';

export function getCourseCalendar({ catalogue, courses, now }: LearningDependencies): Handler<'getCourseCalendar'> {
  return async ({ params, query }, { language }) => {
    if (courses.release === undefined) return noCourses(language);
    const day = askedAsOf(query.asOf, now(), language);
    if (!day.ok) return day;
    const offering = courses.find(params.id);
    if (offering === undefined) return err(refusal('course/unknown', { parameter: 'id', value: params.id }));
    const shown = presentOffering(offering, { catalogue, courses, asOf: day.value.asOf, language });
    const calendar = courseCalendar(shown, language, courses.release.activatedAt);
    return calendar === undefined ? err(refusal('course/no-dates')) : ok(calendar);
  };
}
