import { Trans } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import { useFormat } from '../../i18n/format.ts';
import { FactTable } from '../../ui/fact-table.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { FeeWords } from './fee-words.tsx';
import { LengthWords } from './length-words.tsx';
import { PayAfterWords } from './pay-after-words.tsx';
import { TravelWords } from './travel-words.tsx';
import { isStudied } from './ways.ts';

/** The goals side by side, each by the alternative that is looked at. */
export function GoalsTable({ plan, wayOf }: { plan: Plan; wayOf: (goal: GoalPlan) => number }) {
  return (
    <section aria-labelledby="plan-goals-title">
      <h2 id="plan-goals-title">
        <Trans>Your goals side by side</Trans>
      </h2>
      <FactTable
        caption={<Trans>Each goal by the way you have chosen for it below</Trans>}
        head={<Trans>Goal</Trans>}
        columns={[
          { key: 'months', head: <Trans>Time</Trans> },
          { key: 'fees', head: <Trans>Fees</Trans> },
          { key: 'travel', head: <Trans>Travel</Trans> },
          { key: 'pay', head: <Trans>Pay, a month</Trans> },
          { key: 'uncovered', head: <Trans>Not covered</Trans> },
        ]}
        rows={plan.goals.map((goal) => {
          const way = goal.alternatives[wayOf(goal)];
          const studied = way !== undefined && isStudied(way) ? way : undefined;
          return {
            key: goal.goal.id,
            head: (
              <a href={`#goal-${goal.ssyk}`}>
                <LabelText label={goal.goal.label} />
              </a>
            ),
            cells: [
              studied === undefined ? '–' : <Time key="time" way={studied} />,
              studied === undefined ? '–' : <FeeWords key="fees" way={studied} />,
              studied === undefined ? '–' : <TravelWords key="travel" way={studied} />,
              <PayAfterWords key="pay" plan={plan} goal={goal} way={way} />,
              <Uncovered key="uncovered" goal={goal} leaves={way?.leaves.length ?? 0} />,
            ],
          };
        })}
      />
    </section>
  );
}

/** What most of the jobs ask for first; what only some of them do stands beside. */
function Uncovered({ goal: { outOfReach, lacks }, leaves }: { goal: GoalPlan; leaves: number }) {
  const narrow = outOfReach.filter(({ onlyIn }) => onlyIn.length > 0).length;
  return (
    <>
      <Trans>
        {outOfReach.length + leaves - narrow} of {lacks.length}
      </Trans>
      {narrow === 0 ? null : (
        <span className="figure-side plan-line">
          <Trans>and {narrow} for some of the jobs</Trans>
        </span>
      )}
    </>
  );
}

function Time({ way }: { way: GoalPlan['alternatives'][number] }) {
  const { end } = way;
  const format = useFormat();
  const done = end === null ? '' : format.monthOfYear(end.slice(0, 7));
  return (
    <>
      <LengthWords way={way} />
      <span className="figure-side plan-line">
        <Trans>done {done}</Trans>
      </span>
    </>
  );
}
