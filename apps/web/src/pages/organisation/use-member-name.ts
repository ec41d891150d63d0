import { useLingui } from '@lingui/react/macro';
import type { Members } from '#contract/organisations.ts';

/** What a member is called to whoever reads: those without a name are told apart by why. */
export function useMemberName(): (member: Pick<Members['members'][number], 'name' | 'protected'>) => string {
  const { t } = useLingui();
  return ({ name, protected: hidden }) => {
    if (hidden) return t`Somebody with a protected identity`;
    return name === '' ? t`Somebody without a name` : name;
  };
}
