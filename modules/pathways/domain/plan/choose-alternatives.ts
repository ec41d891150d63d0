import type { PlanAim, PlanAlternative } from '#contract/plan.ts';
import type { Plan } from '#engine/plan/index.ts';

export interface Chosen {
  readonly plan: Plan;
  readonly best: PlanAlternative['best'];
}

/** More than a person would compare. */
const mostAlternatives = 8;

const orders: Readonly<Record<PlanAim, (a: Plan, b: Plan) => number>> = {
  months: (a, b) => a.time - b.time || a.cost - b.cost || a.travel - b.travel,
  cost: (a, b) => a.cost - b.cost || a.time - b.time || a.travel - b.travel,
  travel: (a, b) => a.travel - b.travel || a.time - b.time || a.cost - b.cost,
};

/**
 * The alternatives to show: by what she wants least of, always with the fastest, the cheapest and the nearest.
 * A single way is best at nothing, and where a fee is not known none is called the cheapest.
 */
export function chooseAlternatives(
  plans: readonly Plan[],
  { minimise, feesKnown }: { readonly minimise: PlanAim; readonly feesKnown: (plan: Plan) => boolean },
): readonly Chosen[] {
  const compared = plans.length > 1;
  const priced = plans.every(feesKnown);
  const [fastest, cheapest, nearest] = (['months', 'cost', 'travel'] as const).map(
    (aim) => plans.toSorted(orders[aim])[0],
  );
  const chosen = plans.toSorted(orders[minimise]).map((plan): Chosen => {
    const best: Chosen['best'] = [];
    if (compared && plan === fastest) best.push('fastest');
    if (compared && priced && plan === cheapest) best.push('cheapest');
    if (compared && plan === nearest) best.push('nearest');
    return { plan, best };
  });
  const others = mostAlternatives - chosen.filter(({ best }) => best.length > 0).length;
  let shown = 0;
  return chosen.filter(({ best }) => best.length > 0 || shown++ < others);
}
