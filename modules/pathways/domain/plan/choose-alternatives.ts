import type { PlanAim } from '#contract/plan-request.ts';
import type { PlanAlternative } from '#contract/plan-way.ts';
import type { Plan } from '#engine/plan/index.ts';

export interface Chosen {
  readonly plan: Plan;
  readonly best: PlanAlternative['best'];
}

/** More than a person would compare. */
const mostAlternatives = 8;

const orders: Readonly<Record<PlanAim, (a: Aims, b: Aims) => number>> = {
  months: (a, b) => a.time - b.time || a.cost - b.cost || a.travel - b.travel,
  cost: (a, b) => a.cost - b.cost || a.time - b.time || a.travel - b.travel,
  travel: (a, b) => a.travel - b.travel || a.time - b.time || a.cost - b.cost,
};
type Aims = Pick<Plan, 'time' | 'cost' | 'travel'>;

/** What a skill more is worth: months, SEK and kilometres. A way that leaves one is shown where it saves more than this. */
const price: Aims = { time: 1, cost: 2_000, travel: 1_000 };

function priced({ time, cost, travel, left }: Plan): Aims {
  return { time: time + left * price.time, cost: cost + left * price.cost, travel: travel + left * price.travel };
}

/** The fullest way that is best by her aim, and those that are worth what they leave; none that gives less than half as much. */
function worthShowing(plans: readonly Plan[], minimise: PlanAim, reachable: number): readonly Plan[] {
  const studied = plans.filter(({ steps }) => steps.length > 0);
  if (studied.length === 0) return plans.slice(0, 1);
  const least = Math.min(...studied.map(({ left }) => left));
  const some = studied.filter(({ left }) => (reachable - left) * 2 >= reachable - least);
  const [fullest] = some.filter(({ left }) => left === least).toSorted(orders[minimise]);
  return some.filter((plan) => plan === fullest || !some.some((other) => beats(priced(other), priced(plan))));
}

function beats(a: Aims, b: Aims): boolean {
  const noWorse = a.time <= b.time && a.cost <= b.cost && a.travel <= b.travel;
  return noWorse && (a.time < b.time || a.cost < b.cost || a.travel < b.travel);
}

interface Choosing {
  readonly minimise: PlanAim;
  /** Skills that some way gives. */
  readonly reachable: number;
  readonly feesKnown: (plan: Plan) => boolean;
}

/**
 * The alternatives to show: by what she wants least of, what they leave priced in, always with the fastest, the cheapest
 * and the nearest. A single way is best at nothing, and where a fee is not known none is called the cheapest.
 */
export function chooseAlternatives(
  found: readonly Plan[],
  { minimise, reachable, feesKnown }: Choosing,
): readonly Chosen[] {
  const plans = worthShowing(found, minimise, reachable);
  const compared = plans.length > 1;
  const feesTold = plans.every(feesKnown);
  const [fastest, cheapest, nearest] = (['months', 'cost', 'travel'] as const).map(
    (aim) => plans.toSorted(orders[aim])[0],
  );
  const chosen = plans
    .toSorted((a, b) => orders[minimise](priced(a), priced(b)))
    .map((plan): Chosen => {
      const best: Chosen['best'] = [];
      if (compared && plan === fastest) best.push('fastest');
      if (compared && feesTold && plan === cheapest) best.push('cheapest');
      if (compared && plan === nearest) best.push('nearest');
      return { plan, best };
    });
  const others = mostAlternatives - chosen.filter(({ best }) => best.length > 0).length;
  let shown = 0;
  return chosen.filter(({ best }) => best.length > 0 || shown++ < others);
}
