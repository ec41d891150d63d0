import { Trans } from '@lingui/react/macro';
import type { SessionState } from '#contract/access.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useProfile } from '../../profile.ts';

interface WhoseAccountProps {
  readonly session: NonNullable<SessionState['session']>;
  readonly openedAt: string;
}

/** Whose account it is, so that nobody does to another's what she meant for her own. */
export function WhoseAccount({ session, openedAt }: WhoseAccountProps) {
  const format = useFormat();
  const profile = useProfile(useLanguage());
  const [name, day] = [profile?.about.name ?? '', format.date(openedAt)];
  return (
    <p className="account-whose">
      {name === '' ? (
        <Trans>This account has no name in its profile. It was opened on {day}.</Trans>
      ) : (
        <Trans>
          This is the account of <strong>{name}</strong>, opened on {day}.
        </Trans>
      )}{' '}
      {session.shared ? <Trans>You have said that this is a shared computer: sign out when you leave.</Trans> : null}
    </p>
  );
}
