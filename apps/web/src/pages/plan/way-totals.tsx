import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Plan } from '#contract/plan.ts';
import type { GoalPlan } from '#contract/plan-goal.ts';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';
import { FeeWords } from './fee-words.tsx';
import { IncomeBeforeWords, incomeAfter, PayChangeRange, PayRangeWords } from './income-words.tsx';
import { mostKmAWeek } from './km-a-week.ts';
import { LengthWords } from './length-words.tsx';
import { TravelWords } from './travel-words.tsx';

interface WayTotalsProps {
  readonly plan: Plan;
  readonly goal: GoalPlan;
  readonly alternative: PlanAlternative;
}

/** Months, fees, travel, and pay before and after. */
export function WayTotals({ plan, goal, alternative }: WayTotalsProps) {
  const format = useFormat();
  const after = incomeAfter(goal.pay);
  const perWeek = mostKmAWeek(alternative.steps);
  return (
    <dl className="way-totals">
      <Total name={<Trans>Time</Trans>}>
        <TimeWords plan={plan} alternative={alternative} />
      </Total>
      <Total name={<Trans>Fees</Trans>}>
        <strong>
          <FeeWords way={alternative} />
        </strong>
        {alternative.costSek === 0 ? null : (
          <span className="figure-side">
            <Trans>as the providers tell</Trans>
          </span>
        )}
      </Total>
      <Total name={<Trans>Travel</Trans>}>
        <strong>
          <TravelWords way={alternative} />
        </strong>
        <span className="figure-side">
          {perWeek === 0 ? (
            <Trans>in your own town, or from home</Trans>
          ) : (
            <Trans>at most {format.count(perWeek)} km a week, there and back as the crow flies</Trans>
          )}
        </span>
      </Total>
      <Total name={<Trans>Income before, a month</Trans>}>
        <IncomeBeforeWords plan={plan} />
      </Total>
      <Total
        name={alternative.leads === 'whole' ? <Trans>Pay after, a month</Trans> : <Trans>Pay in the occupation</Trans>}
      >
        <strong>
          <PayRangeWords range={after} />
        </strong>
        <PayChangeRange range={after} plan={plan} />
        {alternative.leadsWhy === null ? null : <span className="figure-side">{alternative.leadsWhy}</span>}
      </Total>
    </dl>
  );
}

function Total({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** From the first step to the last, and when it is done counted from the plan's first day. */
function TimeWords({ plan, alternative }: Omit<WayTotalsProps, 'goal'>) {
  const { months, monthsUntilDone, start, end } = alternative;
  const format = useFormat();
  const from = format.date(plan.earliestStart);
  const isNow = plan.isToday && plan.earliestStart === plan.asOf;
  return (
    <>
      <strong>
        <LengthWords way={alternative} />
      </strong>
      {start === null || end === null ? null : (
        <span className="figure-side">
          {format.date(start)} – {format.date(end)}
        </span>
      )}
      {monthsUntilDone === months ? null : (
        <span className="figure-side">
          {isNow ? (
            <Plural value={monthsUntilDone} one="Done in # month" other="Done in # months" />
          ) : (
            <Trans>
              Done <Plural value={monthsUntilDone} one="# month" other="# months" /> after {from}
            </Trans>
          )}
        </span>
      )}
    </>
  );
}
