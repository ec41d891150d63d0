import { Trans } from '@lingui/react/macro';
import type { Account } from '#contract/ways-in.ts';
import { useAccount } from '../../account.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Says so when little stands between her and being shut out for good. */
export function FewWaysIn({ account }: { account: Account }) {
  if (account.passkeys.length + account.identities.length === 0)
    return (
      <Notice kind="warning" title={<Trans>Only your recovery codes let you in</Trans>}>
        <p>
          <Trans>Each works once, so they run out. Add a passkey while you are here.</Trans>
        </p>
      </Notice>
    );
  if (!hasFew(account)) return null;
  return (
    <Notice kind="warning" title={<Trans>You have only one way in</Trans>}>
      <p>
        <Trans>If you lose it, nobody can let you in. Make recovery codes, or add a passkey in another device.</Trans>
      </p>
    </Notice>
  );
}

/** The same, on other pages than that of the account. */
export function FewWaysReminder() {
  const lang = useLanguage();
  const account = useAccount();
  if (account === undefined || !hasFew(account)) return null;
  return (
    <Notice kind="warning" title={<Trans>You have only one way in</Trans>}>
      <p>
        <Trans>
          If you lose it, nobody can let you in. <Link href={paths.account(lang)}>Make recovery codes</Link>, or add a
          passkey in another device.
        </Trans>
      </p>
    </Notice>
  );
}

function hasFew({ passkeys, identities, recovery }: Account): boolean {
  return passkeys.length + identities.length === 1 && recovery.left === 0;
}
