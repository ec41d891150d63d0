import type { Plan } from './front.ts';
import { Front } from './front.ts';
import { type FittingPlans, planFitting } from './plan-fitting.ts';
import { planFront } from './plan-front.ts';
import type { PlanProblem } from './problem.ts';

/** Partial plans looked at for those that leave something. */
const mostLean = 20_000;

/**
 * The front of plans with what they leave as an aim beside time, cost and travel: more options never take a way away. The
 * plans that cover all, or as much as is found to fit, are sought first; they are all there is where the search for the
 * others is cut.
 */
export function planWays(problem: PlanProblem): Omit<FittingPlans, 'left'> {
  const fullest = planFitting(problem);
  const lean = planFront({ ...problem, leave: problem.columns }, { mostNodes: mostLean });
  const front = new Front();
  for (const plan of [...fullest.plans, ...lean.plans]) front.add(withLeft(plan, problem, lean.unreachable));
  const { unreachable, nodes, considered } = fullest;
  return { plans: front.plans, unreachable, exact: lean.exact, nodes: nodes + lean.nodes, considered };
}

function withLeft(plan: Plan, { columns, options }: PlanProblem, unreachable: readonly number[]): Plan {
  let left = 0;
  for (let column = 0; column < columns; column++)
    if (!unreachable.includes(column) && !plan.steps.some((at) => ((options.cover[at]! >>> column) & 1) === 1)) left++;
  return { ...plan, left };
}
