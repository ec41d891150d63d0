export type { Plan } from './front.ts';
export { type FittingPlans, planFitting } from './plan-fitting.ts';
export type { PlanProblem, StepOptions } from './problem.ts';
