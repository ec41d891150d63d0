import { refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { err, ok } from '#kit/result.ts';
import { sourceNotes } from '#modules/packs/index.ts';
import { describeCourse } from '../reads/describe-course.ts';
import { presentOffering } from '../reads/present-offering.ts';
import { schemeOf } from './asked-concepts.ts';
import { askedAsOf } from './asked-day.ts';
import { noCourses } from './asked-place.ts';
import type { LearningDependencies } from './dependencies.ts';
import { standing } from './standing.ts';

export function getCourse(dependencies: LearningDependencies): Handler<'getCourse'> {
  const { kysely, catalogue, courses, keys, releases, now } = dependencies;
  return async ({ params, query }, { language }) => {
    if (courses.release === undefined) return noCourses(language);
    const day = askedAsOf(query.asOf, now(), language);
    if (!day.ok) return day;
    const offering = courses.find(params.id);
    if (offering === undefined) return err(refusal('course/unknown', { parameter: 'id', value: params.id }));
    const scheme = schemeOf(catalogue, [], language);
    const ground = { catalogue, courses, asOf: day.value.asOf, language };
    const { course } = offering;
    const leadsTo = keys.all(course);
    return ok({
      ...standing(dependencies, { ...day.value, scheme, language }),
      offering: presentOffering(offering, ground),
      ...(await describeCourse(offering, { ...ground, kysely, scheme, leadsTo })),
      sources: sourceNotes(['courses', 'skills', 'groups', 'places'], releases, language),
    });
  };
}
