import { useLingui } from '@lingui/react/macro';
import type { TransitionKind } from '#contract/figures.ts';

/** What the transitions are called. */
export function useTransitionNames(): Readonly<Record<TransitionKind, string>> {
  const { t } = useLingui();
  return { green: t`Green job`, digital: t`Digital job`, care: t`Health and social care` };
}
