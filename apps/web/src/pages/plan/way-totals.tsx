import { Plural, Trans } from '@lingui/react/macro';
import type { GoalPlan, Plan, PlanAlternative } from '#contract/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { FeeWords } from './fee-words.tsx';
import { incomeAfter, incomeBefore, PayChangeRange, PayRangeWords } from './income-words.tsx';

interface WayTotalsProps {
  readonly plan: Plan;
  readonly goal: GoalPlan;
  readonly alternative: PlanAlternative;
}

/** Months, fees, travel, and pay before and after. */
export function WayTotals({ plan, goal, alternative }: WayTotalsProps) {
  const format = useFormat();
  const { months, travelKm, start, end } = alternative;
  const before = incomeBefore(plan);
  const after = incomeAfter(goal.pay);
  return (
    <dl className="way-totals">
      <div>
        <dt>
          <Trans>Time</Trans>
        </dt>
        <dd>
          <strong>
            <Plural value={months} one="# month" other="# months" />
          </strong>
          {start === null || end === null ? null : (
            <span className="figure-side">
              {format.date(start)} – {format.date(end)}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Fees</Trans>
        </dt>
        <dd>
          <strong>
            <FeeWords way={alternative} />
          </strong>
          <span className="figure-side">
            <Trans>as the providers tell</Trans>
          </span>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Travel</Trans>
        </dt>
        <dd>
          <strong>{format.count(travelKm)} km</strong>
          <span className="figure-side">
            <Trans>there and back, as the crow flies</Trans>
          </span>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Pay a month, before and after</Trans>
        </dt>
        <dd>
          <strong>
            {before === null ? '–' : format.kronor(before)} → <PayRangeWords range={after} />
          </strong>
          <PayChangeRange range={after} plan={plan} />
        </dd>
      </div>
    </dl>
  );
}
