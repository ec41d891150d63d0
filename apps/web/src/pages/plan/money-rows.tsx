import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { PlanMonth } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';
import { MoneyPatterns, moneyFill } from './money-patterns.tsx';
import { gridStep, type TimeScale } from './timeline-layout.ts';

interface MoneyRowsProps {
  readonly months: readonly PlanMonth[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

const parts = ['income', 'grant', 'supplement'] as const;
/** Between what is hers and what is lent. */
const loanGap = 3;

/** Pay, grant and supplement on one another for each month, and the loan above, apart from them. */
export function MoneyRows({ months, scale, width, top, height }: MoneyRowsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const id = `money-${useId().replace(/\W/g, '')}`;
  const most = Math.max(1, ...months.map(totalOf));
  const [base, room] = [top + height - 8, height - 48];
  const tall = (amount: number | null) => ((amount ?? 0) / most) * room;
  const step = gridStep(most);
  const lines = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  return (
    <g className="timeline-money">
      <MoneyPatterns id={id} />
      <text className="timeline-row-name" x={0} y={top + 14}>
        {t`Money a month, before tax`}
      </text>
      {lines.map((amount) => (
        <line
          className="timeline-grid"
          key={amount}
          x1={0}
          x2={width}
          y1={base - tall(amount)}
          y2={base - tall(amount)}
        />
      ))}
      {months.map((month, at) => {
        const slot = scale.months[at];
        if (slot === undefined) return null;
        let y = base;
        const place = { x: slot.x + 0.5, width: Math.max(1, slot.width - 1) };
        const own = parts.map((part) => {
          const length = tall(month[part]);
          y -= length;
          if (length === 0) return null;
          return <rect key={part} data-part={part} {...place} {...moneyFill(part, id)} y={y} height={length} />;
        });
        const loan = Math.max(0, tall(month.loan) - loanGap);
        return (
          <g key={month.month}>
            {own}
            {loan === 0 ? null : (
              <rect data-part="loan" {...place} {...moneyFill('loan', id)} y={y - loan - loanGap} height={loan} />
            )}
          </g>
        );
      })}
      {lines.slice(1).map((amount) => (
        <text className="timeline-amount" key={amount} x={-6} y={base - tall(amount) + 4} textAnchor="end">
          {format.count(amount)}
        </text>
      ))}
    </g>
  );
}

function totalOf({ income, grant, supplement, loan }: PlanMonth): number {
  return (income ?? 0) + (grant ?? 0) + (supplement ?? 0) + (loan ?? 0);
}
