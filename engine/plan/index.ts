export type { Plan } from './front.ts';
export { planWays } from './plan-ways.ts';
export type { PlanProblem, StepOptions } from './problem.ts';
