import { useLingui } from '@lingui/react/macro';
import type { Members } from '#contract/organisations.ts';

/** What a member is called to whoever reads. */
export function useMemberName(): (member: Pick<Members['members'][number], 'name'>) => string {
  const { t } = useLingui();
  return ({ name }) => (name === '' ? t`Somebody without a name` : name);
}
