import { Trans } from '@lingui/react/macro';
import type { Reason } from '#contract/next.ts';

/** What lifts a job in the list besides nearness: how large it is. */
export function SizeWords({ reasons }: { reasons: readonly Reason[] }) {
  const roads = reasons.some(({ kind }) => kind === 'often-related');
  const large = reasons.some(({ kind }) => kind === 'many-vacancies');
  if (!roads && !large) return null;
  return (
    <span className="job-card-size">
      {roads ? <Trans>Close to many occupations</Trans> : null}
      {roads && large ? ' · ' : null}
      {large ? <Trans>Large labour market</Trans> : null}
    </span>
  );
}
