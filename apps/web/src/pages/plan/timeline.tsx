import { Trans } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { EmptyMonths } from './empty-months.tsx';
import { MoneyRows } from './money-rows.tsx';
import { MoneyTotals } from './money-totals.tsx';
import { StepRows, stepRowsHeight } from './step-rows.tsx';
import { TimelineAxis } from './timeline-axis.tsx';
import { timeScale } from './timeline-layout.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { WorkRow } from './work-row.tsx';
import './timeline.css';

/** Room for the amounts beside the money. */
const gutter = 52;
const axisHeight = 40;
const workHeight = 62;
const moneyHeight = 190;

/** Studies, work and money by month as a drawing, and the same as a table. */
export function Timeline({ plan, alternative }: { plan: Plan; alternative: PlanAlternative }) {
  const { place, width } = useWidth<HTMLDivElement>(700);
  const { timeline: months, steps } = alternative;
  const dated = steps.filter(({ start }) => start !== null);
  const hasMoney = months.some(({ income }) => income !== null);
  const left = hasMoney ? gutter : 0;
  const inner = width - left;
  const scale = timeScale(plan.earliestStart, months, inner);
  const stepsTop = axisHeight;
  const workTop = stepsTop + stepRowsHeight(dated.length);
  const moneyTop = workTop + workHeight;
  const height = hasMoney ? moneyTop + moneyHeight : moneyTop;
  return (
    <div className="timeline">
      <h3>
        <Trans>Month by month</Trans>
      </h3>
      <div className="timeline-drawing" ref={place}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          preserveAspectRatio="xMinYMin"
          aria-hidden="true"
        >
          <g transform={`translate(${left} 0)`}>
            <TimelineAxis scale={scale} width={inner} height={height} />
            <StepRows steps={dated} scale={scale} width={inner} top={stepsTop} />
            <WorkRow months={months} scale={scale} width={inner} top={workTop} height={workHeight} />
            {hasMoney ? (
              <MoneyRows months={months} scale={scale} width={inner} top={moneyTop} height={moneyHeight} />
            ) : null}
          </g>
        </svg>
      </div>
      <TimelineLegend {...alternative} />
      {alternative.amountsNote === null ? null : <p className="timeline-note">{alternative.amountsNote}</p>}
      {plan.supportNote === null || !hasMoney ? null : <p className="timeline-note">{plan.supportNote}</p>}
      <EmptyMonths months={months} />
      {hasMoney ? null : (
        <p className="figure-side">
          <Trans>Tell your pay under “Money while you study”, and the money of each month is reckoned out.</Trans>
        </p>
      )}
      <Disclosure summary={<Trans>The months as a table</Trans>}>
        <TimelineTable alternative={alternative} />
      </Disclosure>
      <MoneyTotals totals={alternative.totals} />
    </div>
  );
}
