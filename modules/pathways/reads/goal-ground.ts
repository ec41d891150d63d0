import type { PlanBody } from '#contract/plan-request.ts';
import type { OccupationRef } from '#contract/schemas.ts';
import type { Market } from '#modules/labourmarket/index.ts';
import type { Purse } from '../domain/plan/timeline.ts';
import type { GoalGap } from './goal-gap.ts';
import type { GoalSteps } from './goal-steps.ts';
import type { StepGround } from './step-ground.ts';

/** Where somebody wants to, as an occupation or group and the SSYK-4 group it is reckoned as. */
export interface Goal {
  readonly ref: OccupationRef;
  readonly ssyk: string;
}

export interface GoalGround extends StepGround {
  readonly market: Market;
  readonly wish: Pick<PlanBody, 'atWork' | 'payFloor'> & {
    readonly minimise: NonNullable<PlanBody['minimise']>;
    readonly hoursPerWeek: number;
  };
  readonly purse: Purse;
}

/** A goal's gap with the steps there are for it. */
export interface Searched {
  readonly gap: GoalGap;
  readonly found: GoalSteps;
  readonly ground: GoalGround;
}
