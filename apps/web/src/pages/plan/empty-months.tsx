import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { PlanMonth } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { monthRuns } from './month-runs.ts';

/** Says which months nothing comes in, or nothing that is known here: no work, no support, or both. */
export function EmptyMonths({ months }: { months: readonly PlanMonth[] }) {
  const without = months.filter(({ withoutWorkPercent }) => withoutWorkPercent > 0);
  const empty = months.filter(
    ({ income, grant, supplement, loan, studyPercent, withoutWorkPercent }) =>
      income !== null &&
      income + (grant ?? 0) + (supplement ?? 0) + (loan ?? 0) === 0 &&
      (studyPercent > 0 || withoutWorkPercent === 0),
  );
  return (
    <>
      {without.length === 0 ? null : (
        <Notice kind="warning">
          <p>
            <Trans>
              <Months months={without} /> you are without work, whole or part of the time. You may be entitled to
              unemployment benefit; the plan does not reckon with any.
            </Trans>{' '}
            <Trans>Studies may change that right: ask your unemployment insurance fund before you begin.</Trans>
          </p>
        </Notice>
      )}
      {empty.length === 0 ? null : (
        <Notice kind="warning">
          <p>
            <Trans>
              <Months months={empty} /> the plan reckons with neither pay nor support.
            </Trans>{' '}
            <Trans>Ask CSN what student aid you may get for that time.</Trans>
          </p>
        </Notice>
      )}
    </>
  );
}

function Months({ months }: { months: readonly PlanMonth[] }): ReactNode {
  const format = useFormat();
  const when = monthRuns(months.map(({ month }) => month)).map(([first, last]) =>
    first === last ? format.monthOfYear(first) : `${format.monthOfYear(first)} – ${format.monthOfYear(last)}`,
  );
  return when.length === 0 ? null : <Trans>In {format.list(when)}</Trans>;
}
