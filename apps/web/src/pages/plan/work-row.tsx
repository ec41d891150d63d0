import { useLingui } from '@lingui/react/macro';
import type { PlanMonth } from '#contract/plan-way.ts';
import type { TimeScale } from './timeline-layout.ts';

interface RowProps {
  readonly months: readonly PlanMonth[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** How much she works each month, of full time, and the work she has lost as a dashed frame. */
export function WorkRow({ months, scale, width, top, height }: RowProps) {
  const { t } = useLingui();
  const [base, full] = [top + height - 8, height - 30];
  return (
    <g className="timeline-work">
      <text className="timeline-row-name" x={0} y={top + 14}>
        {t`Work, share of full time`}
      </text>
      {months.map(({ month, workPercent, withoutWorkPercent }, at) => {
        const slot = scale.months[at];
        const [tall, lost] = [(workPercent / 100) * full, (withoutWorkPercent / 100) * full];
        if (slot === undefined) return null;
        const { x, width: wide } = slot;
        return (
          <g key={month}>
            {tall === 0 ? null : <rect x={x} y={base - tall} width={wide} height={tall} />}
            {lost === 0 ? null : <rect data-lost x={x} y={base - tall - lost} width={wide} height={lost} />}
          </g>
        );
      })}
      <line x1={0} x2={width} y1={base} y2={base} />
    </g>
  );
}
