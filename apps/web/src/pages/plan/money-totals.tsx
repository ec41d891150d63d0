import { Trans } from '@lingui/react/macro';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';

/** What the months come to: what is hers, and apart from it what is lent. Nothing where her pay is not told. */
export function MoneyTotals({ totals: { income, grant, supplement, loan } }: Pick<PlanAlternative, 'totals'>) {
  const format = useFormat();
  if (income === null) return null;
  const [pay, support] = [format.kronor(income), format.kronor((grant ?? 0) + (supplement ?? 0))];
  const supplemented = (supplement ?? 0) > 0;
  const lent = format.kronor(loan ?? 0);
  return (
    <p>
      {support === format.kronor(0) ? (
        <Trans>In all before tax: pay {pay}.</Trans>
      ) : (
        <>
          {supplemented ? (
            <Trans>
              In all before tax: pay {pay}, and if CSN grants it a grant with supplement of {support}.
            </Trans>
          ) : (
            <Trans>
              In all before tax: pay {pay}, and if CSN grants it a grant of {support}.
            </Trans>
          )}{' '}
          <Trans>Apart from that, if you want it, a loan of {lent} to be paid back.</Trans>
        </>
      )}
    </p>
  );
}
