import { Trans, useLingui } from '@lingui/react/macro';
import type { Financing } from '#contract/financing.ts';
import type { Plan } from '#contract/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { FinancingConditions } from './financing-conditions.tsx';

/** What she may live on meanwhile: each way with its conditions, amounts and year. */
export function FinancingPart({ plan }: { plan: Plan }) {
  return (
    <section className="plan-financing" aria-labelledby="plan-financing-title">
      <h2 id="plan-financing-title">
        <Trans>Money while you study</Trans>
      </h2>
      {plan.financing.map((one) => (
        <FinancingWay key={one.kind} financing={one} used={one.kind === plan.reckonedWith} plan={plan} />
      ))}
    </section>
  );
}

function FinancingWay({ financing, used, plan }: { financing: Financing; used: boolean; plan: Plan }) {
  const { t } = useLingui();
  const { name, text, yearNote, conditions, source, amountsOf } = financing;
  return (
    <article className="financing-way">
      <h3>
        {name}{' '}
        {used && plan.from.salary !== null ? (
          <span className="badge" data-quiet>
            <Trans>used in the months above</Trans>
          </span>
        ) : null}
      </h3>
      <p>{text}</p>
      <Weekly financing={financing} />
      {amountsOf === null ? null : (
        <p className="figure-side">
          {yearNote ?? <Trans>The amounts follow the rules of {String(amountsOf)}.</Trans>}{' '}
          {source === null ? null : (
            <Trans>Source: {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}</Trans>
          )}
        </p>
      )}
      {conditions.length === 0 ? null : <FinancingConditions conditions={conditions} of={t`Conditions`} />}
    </article>
  );
}

function Weekly({ financing: { weekly, kind } }: { financing: Financing }) {
  const format = useFormat();
  if (weekly === null)
    return kind === 'transition-study-support' ? (
      <p>
        <Trans>Tell your pay, and the amounts are reckoned out.</Trans>
      </p>
    ) : null;
  const { grant, supplement, loan } = weekly;
  return (
    <dl className="weekly-amounts">
      <div>
        <dt>
          <Trans>Grant a week at full time</Trans>
        </dt>
        <dd>{format.kronor(grant)}</dd>
      </div>
      {supplement === 0 ? null : (
        <div>
          <dt>
            <Trans>Supplement by collective agreement</Trans>
          </dt>
          <dd>{format.kronor(supplement)}</dd>
        </div>
      )}
      <div data-loan>
        <dt>
          <Trans>Loan, to be paid back</Trans>
        </dt>
        <dd>{format.kronor(loan)}</dd>
      </div>
    </dl>
  );
}
