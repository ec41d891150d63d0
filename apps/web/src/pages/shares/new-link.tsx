import { Trans } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LinkToCopy } from '../../ui/link-to-copy.tsx';

interface NewLinkProps {
  readonly token: string;
  readonly name: string;
  readonly until: string;
}

/** The link that was just made. */
export function NewLink({ token, name, until }: NewLinkProps) {
  const lang = useLanguage();
  const day = useFormat().date(until);
  return (
    <LinkToCopy
      title={<Trans>The link “{name}” is ready</Trans>}
      url={`${location.origin}${paths.shared(lang, token)}`}
    >
      <Trans>Copy it now: it cannot be shown again. It works until {day}.</Trans>
    </LinkToCopy>
  );
}
