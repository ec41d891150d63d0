export type { Plan } from './front.ts';
export { type PlanFront, planFront } from './plan-front.ts';
export { mostColumns, type PlanProblem, type StepOptions } from './problem.ts';
