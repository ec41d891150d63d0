import { Trans, useLingui } from '@lingui/react/macro';
import type { Plan } from '#contract/plan.ts';
import { Why } from '../../ui/figures/why.tsx';

/** How the figures were reckoned where no source says. */
export function Reckoned({ plan }: { plan: Plan }) {
  const { t } = useLingui();
  return (
    <section className="plan-reckoned" aria-labelledby="plan-reckoned-title">
      <h2 id="plan-reckoned-title">
        <Trans>How it is reckoned</Trans>{' '}
        <Why of={t`the figures`} kinds={['courses', 'validations', 'pay', 'places']} sources={plan.sources} />
      </h2>
      <ul>
        {plan.validationNote === null ? null : <li>{plan.validationNote}</li>}
        {plan.assumptions.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
