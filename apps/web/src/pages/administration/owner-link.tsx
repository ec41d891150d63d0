import { Trans } from '@lingui/react/macro';
import type { MadeInvitation } from '#contract/invitations.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LinkToCopy } from '../../ui/link-to-copy.tsx';

interface OwnerLinkProps {
  readonly name: string;
  readonly invitation: MadeInvitation;
}

/** The link that makes whoever opens it the organisation's owner. */
export function OwnerLink({ name, invitation: { code, expiresAt } }: OwnerLinkProps) {
  const lang = useLanguage();
  const until = useFormat().date(expiresAt);
  return (
    <LinkToCopy
      title={<Trans>The link that makes somebody owner of {name}</Trans>}
      url={`${location.origin}${paths.invitation(lang, code)}`}
    >
      <Trans>
        Copy it now and send it to the one who is to own the organisation: it cannot be shown again. It lets one person
        in, until {until}.
      </Trans>
    </LinkToCopy>
  );
}
