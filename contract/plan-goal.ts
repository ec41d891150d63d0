import Type, { type Static } from 'typebox';
import { CourseOffering } from './courses.ts';
import { PayFigures } from './figures.ts';
import { TieredSkill } from './occupations.ts';
import { leading, PlanAlternative } from './plan-way.ts';
import { Label, nullable, OccupationRef, shape } from './schemas.ts';

/** Why a missing skill has no step: nothing gives it, it comes from work, or what gives it lies too far off in room, time or hours. */
export const outOfReachReasons = [
  'no-course',
  'too-far',
  'start-not-published',
  'closed',
  'outside-dates',
  'other-education',
  'distance-study',
  'meetings-too-far',
  'needs-more',
  'too-many-hours',
  'cannot-combine',
  'experience',
] as const;
export const OutOfReach = shape({
  ...TieredSkill.properties,
  reason: Type.Enum([...outOfReachReasons]),
  /** Occupations of the group that alone ask for it, a few of them; empty where most do. */
  onlyIn: Type.Array(Label),
  /** Skills with the same reason and the same nearest event share one sentence. */
  text: Type.String(),
  /** The course event nearest to giving it, which the reason keeps out of the plan, by its id in the goal's `nearest`. */
  nearest: nullable(Type.String()),
  nearestKm: nullable(Type.Number()),
  /** Hours a week of the one that takes fewest, where that is more than she has; null else. */
  takesHours: nullable(Type.Number()),
  /** So far off a course event gives it that nothing but the distance keeps out; null where there is none. */
  withinKm: nullable(Type.Number()),
});
export type OutOfReach = Static<typeof OutOfReach>;

export const GoalPlan = shape({
  goal: OccupationRef,
  ssyk: Type.String(),
  /** What to know of the goal before the way: she is there already, it is a step up, it takes a licence. */
  notices: Type.Array(Type.String()),
  /**
   * How far courses and validation lead: all the way (at most half is left to learn at work, and a step up or what the law
   * regulates has an education for the occupation), part of it, or nowhere. By the first way; each tells its own.
   */
  leads: Type.Enum([...leading]),
  /** Why not all the way; null where it is. */
  leadsWhy: nullable(Type.String()),
  /** Pay there as a range, the whole country; `change` is against the group she comes from. */
  pay: nullable(PayFigures),
  /** Null without a floor or a figure. */
  belowPayFloor: nullable(Type.Boolean()),
  has: Type.Array(TieredSkill),
  lacks: Type.Array(TieredSkill),
  /** Missing skills without any step. Alternatives leave them out. */
  outOfReach: Type.Array(OutOfReach),
  /** The course events that are nearest to giving them, each once. */
  nearest: Type.Array(CourseOffering),
  /**
   * Courses nearby whose title tells of the trade, where no way has an education for the goal: whether they lead there is
   * not known.
   */
  kindred: Type.Array(CourseOffering),
  /** Undominated in months, cost and travel; the one she asks for first. */
  alternatives: Type.Array(PlanAlternative),
  /** False when the search was cut: there may be better ones. */
  exact: Type.Boolean(),
  /** Course events that were within reach and dates, and validations that assess what she may be able to show. */
  events: Type.Integer(),
  validations: Type.Integer(),
  text: Type.String(),
});
export type GoalPlan = Static<typeof GoalPlan>;
