import { type CourseLevel, courseLevels } from '#contract/courses.ts';

/** Komvux as adapted education is for adults with an intellectual disability: the Education Act (2010:800), chapter 20. */
const forSome: CourseLevel = 'komvux-adapted';

/** Levels that may be proposed to somebody who has not asked for any. */
export const levelsOpenToAll: readonly CourseLevel[] = courseLevels.filter(isOpenToAll);

export function isOpenToAll(level: CourseLevel): boolean {
  return level !== forSome;
}
