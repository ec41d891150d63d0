export type { Plan } from './front.ts';
export { type PlanFront, planFront } from './plan-front.ts';
export type { PlanProblem, StepOptions } from './problem.ts';
