import { useLingui } from '@lingui/react/macro';
import type { PlanMonth } from '#contract/plan.ts';
import type { TimeScale } from './timeline-layout.ts';

interface RowProps {
  readonly months: readonly PlanMonth[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** How much she works each month, of full time. */
export function WorkRow({ months, scale, width, top, height }: RowProps) {
  const { t } = useLingui();
  const [base, full] = [top + height - 8, height - 30];
  return (
    <g className="timeline-work">
      <text className="timeline-row-name" x={0} y={top + 14}>
        {t`Work, share of full time`}
      </text>
      {months.map(({ month, workPercent }, at) => {
        const slot = scale.months[at];
        const tall = (workPercent / 100) * full;
        return slot === undefined || tall === 0 ? null : (
          <rect key={month} x={slot.x} y={base - tall} width={slot.width} height={tall} />
        );
      })}
      <line x1={0} x2={width} y1={base} y2={base} />
    </g>
  );
}
