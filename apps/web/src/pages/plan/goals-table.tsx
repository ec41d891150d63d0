import { Trans } from '@lingui/react/macro';
import type { GoalPlan, Plan } from '#contract/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Table } from '../../ui/table.tsx';
import { FeeWords } from './fee-words.tsx';
import { incomeAfter, PayChangeRange, PayRangeWords } from './income-words.tsx';
import { isStudied } from './ways.ts';

/** The goals side by side, each by the alternative that is looked at. */
export function GoalsTable({ plan, wayOf }: { plan: Plan; wayOf: (goal: GoalPlan) => number }) {
  return (
    <section aria-labelledby="plan-goals-title">
      <h2 id="plan-goals-title">
        <Trans>Your goals side by side</Trans>
      </h2>
      <Table
        caption={<Trans>Each goal by the way you have chosen for it below</Trans>}
        head={
          <>
            <th scope="col">
              <Trans>Goal</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Months</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Fees</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Travel</Trans>
            </th>
            <th scope="col">
              <Trans>Pay after, a month</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Not covered</Trans>
            </th>
          </>
        }
      >
        {plan.goals.map((goal) => (
          <GoalRow key={goal.goal.id} goal={goal} way={wayOf(goal)} plan={plan} />
        ))}
      </Table>
    </section>
  );
}

function GoalRow({ goal, way, plan }: { goal: GoalPlan; way: number; plan: Plan }) {
  const format = useFormat();
  const chosen = goal.alternatives[way];
  const alternative = chosen !== undefined && isStudied(chosen) ? chosen : undefined;
  const after = incomeAfter(goal.pay);
  return (
    <tr>
      <th scope="row">
        <a href={`#goal-${goal.ssyk}`}>
          <LabelText label={goal.goal.label} />
        </a>
      </th>
      <td data-number>{alternative === undefined ? '–' : alternative.months}</td>
      <td data-number>{alternative === undefined ? '–' : <FeeWords way={alternative} />}</td>
      <td data-number>{alternative === undefined ? '–' : `${format.count(alternative.travelKm)} km`}</td>
      <td>
        <PayRangeWords range={after} />
        <br />
        <PayChangeRange range={after} plan={plan} />
      </td>
      <td data-number>
        <Trans>
          {goal.outOfReach.length} of {goal.lacks.length}
        </Trans>
      </td>
    </tr>
  );
}
