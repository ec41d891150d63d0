import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Loading } from '../../app/loading.tsx';
import { useConsents } from '../../consents.ts';
import { ShareForm } from '../../forms/shares/share-form.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { useProfile } from '../../profile.ts';
import { useSession } from '../../session.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SignInFirst } from '../profile/sign-in-first.tsx';
import { NewLink } from './new-link.tsx';
import { ShareList } from './share-list.tsx';
import '../../forms/profile/item-section.css';
import '../profile/profile-page.css';
import './shares-page.css';

export function SharesPage() {
  const { t } = useLingui();
  const state = useSession();
  const lang = useLanguage();
  const profile = useProfile(lang);
  const consents = useConsents(lang, (state?.session ?? null) !== null);
  const [made, setMade] = useState<{ token: string; name: string; until: string }>();
  if (state === undefined) return <Loading />;
  if (state.session === null) return <SignInFirst title={t`Share your profile`} />;
  if (profile === undefined) return <Loading />;
  return (
    <>
      <PageHeading
        title={t`Share your profile`}
        lead={<Trans>You choose what to show, and get a link to send to whoever you like.</Trans>}
      >
        <Trans>Share your profile</Trans>
      </PageHeading>
      <ul className="profile-promises">
        <li>
          <Trans>Whoever has the link sees what you chose, and nothing else. Send it only to those you trust.</Trans>
        </li>
        <li>
          <Trans>
            The link shows your profile as it is when it is read: what you change or remove changes there too. What you
            add later is not shared.
          </Trans>
        </li>
        <li>
          <Trans>You see when the link has been opened, but not by whom. We do not store that.</Trans>
        </li>
        <li>
          <Trans>You can close the link whenever you like. What somebody has printed or copied stays with them.</Trans>
        </li>
      </ul>
      {made === undefined ? null : <NewLink key={made.token} {...made} />}
      <ShareList />
      <section className="profile-section" aria-labelledby="new-share">
        <h2 id="new-share">
          <Trans>Make a new link</Trans>
        </h2>
        {consents?.protectedSince == null ? (
          <ShareForm profile={profile} onMade={setMade} />
        ) : (
          <Notice kind="info">
            <p>
              <Trans>
                Your identity is <Link href={paths.consents(lang)}>protected here</Link>, and then nothing can be
                shared.
              </Trans>
            </p>
          </Notice>
        )}
      </section>
    </>
  );
}
