import type { CourseSearch } from '#contract/courses.ts';
import { type Refusal, refusal } from '#contract/errors.ts';
import type { Handler } from '#contract/handlers.ts';
import { fromCursor, toCursor } from '#kit/cursor.ts';
import type { Language } from '#kit/language.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { namedConcepts } from '#modules/taxonomy/index.ts';
import type { PageKeys } from '../domain/arrange-courses.ts';
import { findCourses } from '../reads/find-courses.ts';
import { findWords } from '../reads/find-words.ts';
import { askedGroups, schemeOf } from './asked-concepts.ts';
import { askedAsOf, askedDay } from './asked-day.ts';
import { noCourses, placeOf } from './asked-place.ts';
import { askedRange } from './asked-range.ts';
import { askedReach } from './asked-reach.ts';
import type { LearningDependencies } from './dependencies.ts';
import { standing } from './standing.ts';

export function searchCourses(dependencies: LearningDependencies): Handler<'searchCourses'> {
  const { kysely, catalogue, courses, keys } = dependencies;
  return async ({ query }, { language }) => {
    if (courses.release === undefined) return noCourses(language);
    const asked = readQuestion(query, dependencies, language);
    if (!asked.ok) return asked;
    const { day, skills, groups, reach } = asked.value;
    const scheme = schemeOf(catalogue, skills, language);
    const words = query.q === undefined ? undefined : await findWords(kysely, courses, query.q);
    const wish = { ...query, ...asked.value, words, scheme };
    const { next, ...found } = findCourses(wish, { catalogue, courses, keys, asOf: day.asOf, language });
    return ok({
      ...standing(dependencies, { ...day, scheme, language }),
      place: placeOf(reach?.place, language),
      asked: {
        skills: skills.map((key) => ({
          id: key.scheme.idOf(key.concept),
          label: key.scheme.labelOf(key.concept, language),
        })),
        groups: groups.map((ssyk) => ({ ssyk, label: catalogue.groupLabel(ssyk, language) })),
      },
      ...found,
      next: next === null ? null : toCursor(next),
    });
  };
}

/** Everything a question names, found; or the first thing that is not there. */
function readQuestion(query: CourseSearch, { catalogue, now }: LearningDependencies, language: Language) {
  const day = askedAsOf(query.asOf, now(), language);
  if (!day.ok) return day;
  const startFrom = askedDay('startFrom', query.startFrom, language);
  if (!startFrom.ok) return startFrom;
  const startTo = askedDay('startTo', query.startTo, language);
  if (!startTo.ok) return startTo;
  const ranges = askedRanges(query, { startFrom: startFrom.value, startTo: startTo.value }, language);
  if (!ranges.ok) return ranges;
  const skills = namedConcepts(catalogue, query.skill ?? [], { kind: 'skill' });
  if (!skills.ok) return skills;
  const groups = askedGroups(catalogue, { ...query, language });
  if (!groups.ok) return groups;
  const reach = askedReach(query, catalogue, language);
  if (!reach.ok) return reach;
  const after = askedPage(query.cursor, language);
  if (!after.ok) return after;
  return ok({
    day: day.value,
    startFrom: startFrom.value,
    startTo: startTo.value,
    skills: skills.value,
    groups: groups.value,
    reach: reach.value,
    after: after.value,
  });
}

function askedRanges(
  { minPace, maxPace, startFrom = '', startTo = '' }: CourseSearch,
  days: { readonly startFrom: number | undefined; readonly startTo: number | undefined },
  language: Language,
) {
  const pace = askedRange(
    { parameter: 'minPace', value: minPace, written: `${minPace}` },
    { parameter: 'maxPace', value: maxPace, written: `${maxPace}` },
    language,
  );
  if (!pace.ok) return pace;
  return askedRange(
    { parameter: 'startFrom', value: days.startFrom, written: startFrom },
    { parameter: 'startTo', value: days.startTo, written: startTo },
    language,
  );
}

const noCursor = {
  sv: 'det ska vara värdet ”next” från sidan före',
  en: 'it must be the “next” of the page before',
} as const;

function askedPage(cursor: string | undefined, language: Language): Result<PageKeys | undefined, Refusal> {
  if (cursor === undefined) return ok(undefined);
  const [value, start, id] = fromCursor(cursor) ?? [];
  if (value !== undefined && typeof start === 'number' && typeof id === 'string') return ok([value, start, id]);
  return err(refusal('request/invalid-value', { parameter: 'cursor', value: cursor, reason: noCursor[language] }));
}
