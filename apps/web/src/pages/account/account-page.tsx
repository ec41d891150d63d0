import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useAccount } from '../../account.ts';
import { Loading } from '../../app/loading.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { signOut } from '../../profile.ts';
import { useSession } from '../../session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useAct } from '../../use-act.ts';
import { SignInFirst } from '../profile/sign-in-first.tsx';
import { WhyNot } from '../sign-in/why-not.tsx';
import { EraseAccount } from './erase-account.tsx';
import { FewWaysIn } from './few-ways-in.tsx';
import { IdentityList } from './identity-list.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { RecoverySection } from './recovery-section.tsx';
import { SessionList } from './session-list.tsx';
import { SettleWays } from './settle-ways.tsx';
import { WhoseAccount } from './whose-account.tsx';
import '../../forms/profile/item-section.css';
import './account-page.css';

export function AccountPage() {
  const { t } = useLingui();
  const state = useSession();
  const account = useAccount();
  const [erased, setErased] = useState(false);
  if (state === undefined) return <Loading />;
  if (state.session === null) return erased ? <Erased /> : <SignInFirst title={t`Account and sign-in`} />;
  if (account === undefined) return <Loading />;
  const { passkeys, identities, recovery, settling, openedAt } = account;
  const { session } = state;
  return (
    <>
      <PageHeading
        title={t`Account and sign-in`}
        lead={<Trans>How you sign in, where you are signed in, and how you leave.</Trans>}
      >
        <Trans>Account and sign-in</Trans>
      </PageHeading>
      <WhoseAccount session={session} openedAt={openedAt} />
      <SignOut />
      {settling ? <SettleWays passkeys={passkeys} identities={identities} since={session.since} /> : null}
      {session.persona === null && !settling ? <FewWaysIn account={account} /> : null}
      <PasskeyList passkeys={passkeys} settling={settling} site={state.passkeysAt} />
      <IdentityList identities={identities} providers={state.providers} />
      <RecoverySection recovery={recovery} />
      <SessionList />
      <section className="profile-section" aria-labelledby="erase">
        <h2 id="erase">
          <Trans>Erase your account</Trans>
        </h2>
        <EraseAccount onErased={() => setErased(true)} />
      </section>
    </>
  );
}

function SignOut() {
  const { cause, run } = useAct();
  return (
    <>
      <WhyNot cause={cause} />
      <p className="actions account-acts">
        <Button onClick={() => void run(signOut)}>
          <Trans>Sign out</Trans>
        </Button>
      </p>
    </>
  );
}

function Erased() {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <>
      <PageHeading title={t`Erased`}>
        <Trans>Erased</Trans>
      </PageHeading>
      <Notice kind="info" live>
        <p>
          <Trans>Your account and everything in it is erased.</Trans>
        </p>
      </Notice>
      <p className="actions">
        <ButtonLink href={paths.start(lang)} look="primary">
          <Trans>To the first page</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
