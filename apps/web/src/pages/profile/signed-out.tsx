import { Trans, useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Personas } from './personas.tsx';
import { SignedOutWords } from './signed-out-words.tsx';

/** What a profile is for, and the ways in. */
export function SignedOut({ personas }: { personas: boolean }) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <>
      <PageHeading
        title={t`My profile`}
        lead={<Trans>Keep what you can, what you have done and what you want in one place that only you see.</Trans>}
      >
        <Trans>My profile</Trans>
      </PageHeading>
      <SignedOutWords />
      <ul className="profile-promises">
        <li>
          <Trans>Nobody else sees it, not even those who run the service, in any of its pages.</Trans>
        </li>
        <li>
          <Trans>You can take everything with you, as a CV or as a file.</Trans>
        </li>
        <li>
          <Trans>You can erase everything yourself, at once.</Trans>
        </li>
        <li>
          <Trans>All the rest of Vidare works without an account, and stores nothing about you.</Trans>
        </li>
      </ul>
      <p className="actions">
        <ButtonLink href={paths.signIn(lang)} look="primary">
          <Trans>Sign in or open an account</Trans>
        </ButtonLink>
      </p>
      {personas ? <Personas /> : null}
    </>
  );
}
