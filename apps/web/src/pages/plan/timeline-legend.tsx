import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { MoneyPatterns, moneyFill, moneyParts } from './money-patterns.tsx';

/** What the bars of the steps and of the money mean; each has its own pattern, and the rows their names. */
export function TimelineLegend({ timeline: months, steps }: Pick<PlanAlternative, 'timeline' | 'steps'>) {
  const { t } = useLingui();
  const id = `legend-${useId().replace(/\W/g, '')}`;
  const names = {
    income: t`pay`,
    grant: t`grant`,
    supplement: t`supplement by collective agreement`,
    loan: t`loan, to be paid back`,
  } as const;
  const kinds = { course: t`course`, validation: t`validation` } as const;
  const shownKinds = (['course', 'validation'] as const).filter((kind) => steps.some((step) => step.kind === kind));
  const shownParts = moneyParts.filter((part) => months.some((month) => (month[part] ?? 0) > 0));
  const hasLost = months.some(({ withoutWorkPercent }) => withoutWorkPercent > 0);
  return (
    <ul className="timeline-legend" aria-hidden="true">
      {shownKinds.map((kind) => (
        <li key={kind}>
          <svg className="timeline-sign timeline-steps" viewBox="0 0 24 14" aria-hidden="true">
            <g data-kind={kind}>
              <rect x={1} y={1} width={22} height={12} rx={3} />
            </g>
          </svg>
          {kinds[kind]}
        </li>
      ))}
      {hasLost ? (
        <li>
          <svg className="timeline-sign timeline-work" viewBox="0 0 24 14" aria-hidden="true">
            <rect data-lost x={1} y={1} width={22} height={12} />
          </svg>
          {t`without work`}
        </li>
      ) : null}
      {shownParts.map((part) => (
        <li key={part}>
          <svg className="timeline-sign timeline-money" viewBox="0 0 24 14" aria-hidden="true">
            <MoneyPatterns id={`${id}-${part}`} />
            <rect data-part={part} x={1} y={1} width={22} height={12} {...moneyFill(part, `${id}-${part}`)} />
          </svg>
          {names[part]}
        </li>
      ))}
    </ul>
  );
}
