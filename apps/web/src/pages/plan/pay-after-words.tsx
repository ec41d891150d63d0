import { Trans } from '@lingui/react/macro';
import type { GoalPlan, Plan } from '#contract/plan.ts';
import { incomeAfter, PayChangeRange, PayRangeWords } from './income-words.tsx';

/** Pay in the occupation as a range, told as pay after only where the plan leads there. */
export function PayAfterWords({ plan, goal }: { plan: Plan; goal: GoalPlan }) {
  const range = incomeAfter(goal.pay);
  if (goal.leads === 'nowhere')
    return (
      <>
        –
        <span className="figure-side plan-line">
          <Trans>The plan does not lead there.</Trans>
        </span>
      </>
    );
  return (
    <>
      <PayRangeWords range={range} />
      <PayChangeRange range={range} plan={plan} />
      {goal.leads === 'whole' ? null : (
        <span className="figure-side plan-line">
          <Trans>In the occupation; the plan does not lead all the way.</Trans>
        </span>
      )}
    </>
  );
}
