import { useLingui } from '@lingui/react/macro';
import type { HideReason } from '../../hidden-jobs.ts';

/** Her reasons in her words. */
export function useReasonNames(): Readonly<Record<HideReason, string>> {
  const { t } = useLingui();
  return {
    pay: t`Too low pay`,
    distance: t`Too far away`,
    hours: t`Wrong working hours`,
    health: t`Health reasons`,
    unwanted: t`I do not want to`,
    other: t`Something else`,
  };
}
