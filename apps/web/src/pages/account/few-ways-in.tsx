import { Trans } from '@lingui/react/macro';
import type { Account } from '#contract/ways-in.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says so when little stands between her and being shut out for good. */
export function FewWaysIn({ account: { passkeys, identities, recovery } }: { account: Account }) {
  const lasting = passkeys.length + identities.length;
  if (lasting === 0)
    return (
      <Notice kind="warning" title={<Trans>Only your recovery codes let you in</Trans>}>
        <p>
          <Trans>Each works once, so they run out. Add a passkey while you are here.</Trans>
        </p>
      </Notice>
    );
  if (lasting > 1 || recovery.left > 0) return null;
  return (
    <Notice kind="warning" title={<Trans>You have only one way in</Trans>}>
      <p>
        <Trans>If you lose it, nobody can let you in. Make recovery codes, or add a passkey in another device.</Trans>
      </p>
    </Notice>
  );
}
