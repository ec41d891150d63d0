import type { PlanStep } from '#contract/plan-way.ts';
import { shortened, type TimeScale } from './timeline-layout.ts';

const rowHeight = 42;
const barHeight = 14;
const letter = 7.2;

export function stepRowsHeight(steps: number): number {
  return steps * rowHeight + 8;
}

interface StepRowsProps {
  readonly steps: readonly PlanStep[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly top: number;
}

/** A bar for each step, with its number and title above it. */
export function StepRows({ steps, scale, width, top }: StepRowsProps) {
  return (
    <g className="timeline-steps">
      {steps.map(({ kind, title, start, end }, at) => {
        const x = scale.at(start ?? '');
        const length = Math.max(3, scale.after(end ?? '') - x);
        const y = top + at * rowHeight;
        // A bar far to the right has its words end where it ends.
        const late = x > width / 2;
        const room = late ? x + length : width - x;
        return (
          <g key={`${start}-${title.text}`} data-kind={kind}>
            <text x={late ? x + length : x} y={y + 14} textAnchor={late ? 'end' : 'start'} lang={title.lang}>
              {shortened(`${at + 1}. ${title.text}`, room, letter)}
            </text>
            <rect x={x} y={y + 20} width={length} height={barHeight} rx={3} />
          </g>
        );
      })}
    </g>
  );
}
