import { Trans } from '@lingui/react/macro';
import type { PlanMonth } from '#contract/plan.ts';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says which months nothing comes in: the support has ended, or there is none. */
export function EmptyMonths({ months }: { months: readonly PlanMonth[] }) {
  const format = useFormat();
  const empty = months.filter(
    ({ income, grant, supplement, loan }) =>
      income !== null && income + (grant ?? 0) + (supplement ?? 0) + (loan ?? 0) === 0,
  );
  const [first] = empty;
  const last = empty.at(-1);
  if (first === undefined || last === undefined) return null;
  const [from, to] = [format.monthOfYear(first.month), format.monthOfYear(last.month)];
  return (
    <Notice kind="warning">
      <p>
        {first === last ? (
          <Trans>In {from} the plan reckons with neither pay nor support.</Trans>
        ) : (
          <Trans>
            In {empty.length} months, from {from} to {to}, the plan reckons with neither pay nor support.
          </Trans>
        )}{' '}
        <Trans>Fewer hours of study a week leave time for work, and make the support last longer.</Trans>
      </p>
    </Notice>
  );
}
