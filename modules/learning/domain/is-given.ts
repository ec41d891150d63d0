import type { Course } from './course.ts';
import { educationFor } from './education-for.ts';
import { type GivenSkill, leastConfidence } from './given-skills.ts';
import type { OccupationKeys } from './occupation-keys.ts';

/** Of a whole education for the occupation less certainty is enough: it is taken for the occupation, not for the skill. */
const leastOfEducation = 0.25;

interface Lacked {
  /** The occupation group a skill is lacked for; undefined when none is told. */
  readonly goal: string | undefined;
  readonly keys: OccupationKeys;
}

/**
 * Whether a course counts as giving a skill to whoever lacks it: search, next jobs and gaps go by it. What is only
 * inferred counts of courses that lead to the goal alone: nobody is sent to a year for car mechanics for “mechanics”.
 */
export function isGiven({ named, confidence }: GivenSkill, course: Course, { goal, keys }: Lacked): boolean {
  if (named || goal === undefined) return confidence >= leastConfidence;
  if (confidence < leastOfEducation || keys.to(goal, course) === undefined) return false;
  return confidence >= leastConfidence || educationFor(goal, course, keys) !== null;
}
