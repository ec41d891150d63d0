import { useLingui } from '@lingui/react/macro';
import type { PlanAlternative } from '#contract/plan.ts';

/** What the signs of the drawing mean. */
export function TimelineLegend({ timeline: months, steps }: Pick<PlanAlternative, 'timeline' | 'steps'>) {
  const { t } = useLingui();
  const some = (part: 'grant' | 'supplement' | 'loan') => months.some((month) => (month[part] ?? 0) > 0);
  const hasMoney = months.some(({ income }) => income !== null);
  const has = (kind: 'course' | 'validation') => steps.some((step) => step.kind === kind);
  const signs = [
    ...(has('course') ? ([['course', t`course`]] as const) : []),
    ...(has('validation') ? ([['validation', t`validation`]] as const) : []),
    ['work', t`work`],
    ...(hasMoney ? ([['income', t`pay`]] as const) : []),
    ...(some('grant') ? ([['grant', t`grant`]] as const) : []),
    ...(some('supplement') ? ([['supplement', t`supplement by collective agreement`]] as const) : []),
    ...(some('loan') ? ([['loan', t`loan, to be paid back`]] as const) : []),
  ] as const;
  return (
    <ul className="timeline-legend" aria-hidden="true">
      {signs.map(([sign, words]) => (
        <li key={sign}>
          <span className="timeline-sign" data-sign={sign} />
          {words}
        </li>
      ))}
    </ul>
  );
}
