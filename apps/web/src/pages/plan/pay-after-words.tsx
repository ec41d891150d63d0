import { Trans } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { incomeAfter, PayChangeRange, PayRangeWords } from './income-words.tsx';

/** Pay in the occupation as a range, told as pay after only where the plan leads there. */
export function PayAfterWords({ plan, goal, way }: { plan: Plan; goal: GoalPlan; way: PlanAlternative | undefined }) {
  const range = incomeAfter(goal.pay);
  const { leads, leadsWhy } = way ?? goal;
  const why = leadsWhy === null ? null : <span className="figure-side plan-line">{leadsWhy}</span>;
  if (leads === 'nowhere') return <>–{why}</>;
  return (
    <>
      {leads === 'whole' ? null : (
        <span className="figure-side plan-line">
          <Trans>Pay in the occupation</Trans>
        </span>
      )}
      <PayRangeWords range={range} />
      <PayChangeRange range={range} plan={plan} />
      {why}
    </>
  );
}
