import type { PlanAlternative } from '#contract/plan-way.ts';

/** Whether there is anything in it with a date: what is learnt at work has none. */
export function isStudied({ steps }: PlanAlternative): boolean {
  return steps.some(({ start }) => start !== null);
}
