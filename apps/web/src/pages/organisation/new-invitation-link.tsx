import { Trans } from '@lingui/react/macro';
import type { MadeInvitation } from '#contract/invitations.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LinkToCopy } from '../../ui/link-to-copy.tsx';

export function NewInvitationLink({ made: { code, expiresAt } }: { made: MadeInvitation }) {
  const lang = useLanguage();
  const moment = useFormat().moment(expiresAt);
  return (
    <LinkToCopy
      title={<Trans>The invitation is ready</Trans>}
      url={`${location.origin}${paths.invitation(lang, code)}`}
    >
      <Trans>Copy the link now: it cannot be shown again. It lets one person in, until {moment}.</Trans>
    </LinkToCopy>
  );
}
