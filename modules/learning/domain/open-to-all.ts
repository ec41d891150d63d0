import type { CourseLevel } from '#contract/courses.ts';

/** Komvux as adapted education is for adults with an intellectual disability: the Education Act (2010:800), chapter 20. */
const forSome: CourseLevel = 'komvux-adapted';

/** Whether courses of the level may be proposed to somebody who has not asked for it. */
export function isOpenToAll(level: CourseLevel): boolean {
  return level !== forSome;
}
