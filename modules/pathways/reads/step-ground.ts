import type { Language } from '#kit/language.ts';
import type { CourseOption, Courses, OccupationKeys, Reach, Validation } from '#modules/learning/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import type { PlanningStep } from '../domain/plan/planning-step.ts';
import type { StartingPoint } from './starting-point.ts';

/** What steps are chosen from. Days since 1970-01-01. */
export interface StepGround {
  readonly catalogue: Catalogue;
  readonly courses: Courses;
  readonly keys: OccupationKeys;
  readonly validations: readonly Validation[];
  readonly start: StartingPoint;
  /** Skills she can but has nothing to show for, by concept. */
  readonly unproven: ReadonlySet<number>;
  readonly reach: Reach;
  readonly meetings: 'within-reach' | 'anywhere';
  /** The highest pace she has hours for, per cent of full time. */
  readonly mostPace: number;
  readonly asOf: number;
  readonly earliestStart: number;
  readonly latestEnd: number;
  readonly language: Language;
}

export interface CourseStep extends PlanningStep {
  readonly kind: 'course';
  readonly option: CourseOption;
}
export interface ValidationStep extends PlanningStep {
  readonly kind: 'validation';
  readonly offer: Validation;
  readonly km: number | null;
}
export type GoalStep = CourseStep | ValidationStep;
