import { Trans } from '@lingui/react/macro';
import type { PlanAlternative } from '#contract/plan-way.ts';
import { useFormat } from '../../i18n/format.ts';

/** What a way costs; a fee that a provider does not tell is no zero. */
export function FeeWords({ way: { costSek, steps } }: { way: Pick<PlanAlternative, 'costSek' | 'steps'> }) {
  const format = useFormat();
  const untold = steps.some((step) => step.kind !== 'at-work' && step.costSek === null);
  if (!untold) return format.kronor(costSek);
  return costSek === 0 ? <Trans>fee not told</Trans> : <Trans>at least {format.kronor(costSek)}</Trans>;
}
