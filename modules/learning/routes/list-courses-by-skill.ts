import { courseLevels } from '#contract/courses.ts';
import type { Handler } from '#contract/handlers.ts';
import { ok } from '#kit/result.ts';
import { namedConcepts } from '#modules/taxonomy/index.ts';
import { canBeTaught } from '../domain/can-be-taught.ts';
import { isOpenToAll } from '../domain/open-to-all.ts';
import { type CourseWish, findCourses } from '../reads/find-courses.ts';
import { askedGroups } from './asked-concepts.ts';
import { askedAsOf } from './asked-day.ts';
import { noCourses, placeOf } from './asked-place.ts';
import { askedReach } from './asked-reach.ts';
import type { LearningDependencies } from './dependencies.ts';
import { standing } from './standing.ts';

export function listCoursesBySkill(dependencies: LearningDependencies): Handler<'listCoursesBySkill'> {
  const { catalogue, courses, keys, now } = dependencies;
  return async ({ query }, { language }) => {
    if (courses.release === undefined) return noCourses(language);
    const day = askedAsOf(query.asOf, now(), language);
    if (!day.ok) return day;
    const asked = namedConcepts(catalogue, query.skill, { kind: 'skill' });
    if (!asked.ok) return asked;
    const goal = askedGroups(catalogue, { ssyk: query.ssyk === undefined ? [] : [query.ssyk], language });
    if (!goal.ok) return goal;
    const reach = askedReach(query, catalogue, language);
    if (!reach.ok) return reach;
    const ground = { catalogue, courses, keys, asOf: day.value.asOf, language };
    return ok({
      ...standing(dependencies, { ...day.value, scheme: asked.value[0]?.scheme, language }),
      place: placeOf(reach.value?.place, language),
      skills: asked.value.map((key) => {
        const wish: CourseWish = {
          ...anything,
          skills: [key],
          scheme: key.scheme,
          goal: goal.value[0],
          reach: reach.value,
        };
        const { total, hits } = findCourses({ ...wish, limit: query.limit ?? 3 }, ground);
        return {
          id: key.scheme.idOf(key.concept),
          label: key.scheme.labelOf(key.concept, language),
          canBeTaught: canBeTaught(key.scheme.labelOf(key.concept, 'sv').text),
          total,
          hits,
        };
      }),
    });
  };
}

const anything = {
  oncePerCourse: true,
  level: courseLevels.filter(isOpenToAll),
  groups: [],
  words: undefined,
  startFrom: undefined,
  startTo: undefined,
  after: undefined,
} satisfies Partial<CourseWish>;
