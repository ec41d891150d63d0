import { Trans, useLingui } from '@lingui/react/macro';
import { api } from '../../api.ts';
import { Loading } from '../../app/loading.tsx';
import { useConsents } from '../../consents.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SignInFirst } from '../profile/sign-in-first.tsx';
import { ConsentCard } from './consent-card.tsx';
import { ProtectedIdentity } from './protected-identity.tsx';
import '../../forms/profile/item-section.css';
import './consents-page.css';

/** What she decides herself about her data. */
export function ConsentsPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const state = useSession();
  const signedIn = (state?.session ?? null) !== null;
  const told = useConsents(lang, signedIn);
  if (state === undefined) return <Loading />;
  if (!signedIn) return <SignInFirst title={t`Consent and protection`} />;
  if (told === undefined) return <Loading />;
  const hidden = told.protectedSince !== null;
  return (
    <>
      <PageHeading
        title={t`Consent and protection`}
        lead={<Trans>What you decide yourself about your data. You can change your mind whenever you like.</Trans>}
      >
        <Trans>Consent and protection</Trans>
      </PageHeading>
      <section className="profile-section" aria-labelledby="consents">
        <h2 id="consents">
          <Trans>Your consents</Trans>
        </h2>
        <p>
          <Trans>
            We ask only where a no costs you nothing. All else that is done with your data, and on what legal basis,
            stands in the <Link href={paths.privacy(lang)}>privacy notice</Link>.
          </Trans>
        </p>
        {told.consents.map((consent) => (
          <ConsentCard key={consent.id} consent={consent} hidden={hidden} />
        ))}
        <div>
          <DownloadButton name="vidare-consents.json" load={() => api.listConsents({ query: { lang } })}>
            <Trans>Download the record (JSON)</Trans>
          </DownloadButton>
        </div>
      </section>
      <ProtectedIdentity since={told.protectedSince} />
    </>
  );
}
