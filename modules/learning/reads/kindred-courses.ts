import type { CourseOffering } from '#contract/courses.ts';
import type { Course, Offering } from '../domain/course.ts';
import { statusAt } from '../domain/offering-dates.ts';
import { isOpenToAll } from '../domain/open-to-all.ts';
import { obstacleInRoom, type StudyWish } from '../domain/option-obstacle.ts';
import { kilometresTo } from '../domain/reach.ts';
import type { OptionGround } from './course-options.ts';
import { positionOf, presentOffering } from './present-offering.ts';

/** As many as one looks through where nothing surer is known. */
const mostKindred = 3;

/** What may be an education for a trade: no school subject and no evening course. */
const forTrade: ReadonlySet<Course['level']> = new Set(['labour-market', 'vocational', 'higher-vocational']);
/** One subject of upper-secondary school is no trade. */
const leastCredits = 300;

/**
 * Events ahead within reach whose title tells of an occupation group's trade, the nearest first, each course once: to look
 * into where no education for the group is known. Whether they lead there is not known.
 */
export function kindredCourses(
  ssyk: string,
  wish: Pick<StudyWish, 'reach' | 'meetings'>,
  ground: OptionGround,
): readonly CourseOffering[] {
  const { courses, keys, catalogue, asOf } = ground;
  const nearest = (course: Course) =>
    courses
      .offeringsOf(course)
      .filter((offering) => isAhead(offering, asOf))
      .flatMap((offering) => {
        const at = positionOf(offering, catalogue);
        if (obstacleInRoom(wish, offering, at) !== undefined) return [];
        return { offering, km: kilometresTo(wish.reach, at) ?? Number.POSITIVE_INFINITY };
      })
      .toSorted((a, b) => a.km - b.km)
      .slice(0, 1);
  return courses.courses
    .filter((course) => isOpenToAll(course.level) && isForTrade(course) && keys.speaksOf(ssyk, course))
    .flatMap(nearest)
    .toSorted((a, b) => a.km - b.km)
    .slice(0, mostKindred)
    .map(({ offering }) => presentOffering(offering, ground));
}

function isForTrade({ level, credits }: Course): boolean {
  return forTrade.has(level) || (level === 'komvux-upper-secondary' && (credits?.value ?? 0) >= leastCredits);
}

function isAhead({ dates }: Offering, asOf: number): boolean {
  const status = statusAt(dates, asOf);
  return status === 'active' || status === 'start-not-published';
}
