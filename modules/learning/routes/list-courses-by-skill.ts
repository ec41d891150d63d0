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
    const scheme = asked.value[0]?.scheme;
    const find = (about: Pick<CourseWish, 'skills' | 'groups' | 'goal'>) => {
      const wish = { ...anything, ...about, scheme, reach: reach.value, top: query.top ?? 3 };
      const { total, hits } = findCourses(wish, ground);
      return { total, hits };
    };
    return ok({
      ...standing(dependencies, { ...day.value, scheme, language }),
      place: placeOf(reach.value?.place, language),
      leading: goal.value.length === 0 ? null : find({ skills: [], groups: goal.value }),
      skills: asked.value.map((key) => {
        const { total, hits } = find({ skills: [key], groups: [], goal: goal.value[0] });
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
  datedFirst: true,
  level: courseLevels.filter(isOpenToAll),
  words: undefined,
  startFrom: undefined,
  startTo: undefined,
  after: undefined,
} satisfies Partial<CourseWish>;
