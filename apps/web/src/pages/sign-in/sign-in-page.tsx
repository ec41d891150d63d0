import { Trans, useLingui } from '@lingui/react/macro';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionState } from '#contract/access.ts';
import { api } from '../../api.ts';
import { Loading } from '../../app/loading.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { signInWithPasskey, signUpWithPasskey } from '../../passkeys.ts';
import { paths } from '../../paths.ts';
import { forgetPerson } from '../../profile.ts';
import { useSession } from '../../session.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useAct } from '../../use-act.ts';
import { withinSite } from '../../within-site.ts';
import { Personas } from '../profile/personas.tsx';
import { PasskeysNotHere, passkeysWork } from './passkeys-not-here.tsx';
import { ProviderButtons } from './provider-buttons.tsx';
import { RecoveryForm } from './recovery-form.tsx';
import { SharedComputer } from './shared-computer.tsx';
import { WhyNot } from './why-not.tsx';
import './sign-in-page.css';

export function SignInPage() {
  const { t } = useLingui();
  const state = useSession();
  if (state === undefined) return <Loading />;
  return (
    <>
      <PageHeading
        title={t`Sign in`}
        lead={
          <Trans>
            An account keeps your profile, and jobs and plans you want to find again. All the rest of Vidare works
            without one.
          </Trans>
        }
      >
        <Trans>Sign in</Trans>
      </PageHeading>
      {state.session === null ? <Ways state={state} /> : <AlreadyIn />}
    </>
  );
}

function Ways({ state }: { state: SessionState }) {
  const works = passkeysWork(state.passkeysAt);
  const enter = useEnter();
  const [shared, setShared] = useState(false);
  return (
    <>
      <SharedComputer shared={shared} onChange={setShared} />
      {works ? <Passkey shared={shared} onIn={enter} /> : <PasskeysNotHere at={state.passkeysAt} />}
      {state.providers.length === 0 ? null : <Vouched shared={shared} providers={state.providers} />}
      <Disclosure summary={<Trans>I cannot get at my passkey</Trans>}>
        <RecoveryForm shared={shared} onIn={enter} />
      </Disclosure>
      {state.personas ? <Personas /> : null}
    </>
  );
}

/** After coming in: on to where she was going, or to what comes next. */
function useEnter() {
  const router = useRouter();
  const lang = useLanguage();
  const { to } = useSearch({ strict: false });
  return async (next?: string) => {
    await forgetPerson();
    await router.navigate({ href: to === undefined && next !== undefined ? next : withinSite(to, lang) });
  };
}

function Passkey({ shared, onIn }: { shared: boolean; onIn: (next?: string) => Promise<void> }) {
  const lang = useLanguage();
  const entering = useAct();
  const opening = useAct();
  return (
    <div className="sign-in-ways">
      <section aria-labelledby="passkey">
        <h2 id="passkey">
          <Trans>I have an account</Trans>
        </h2>
        <WhyNot cause={entering.cause} />
        <Button
          look="primary"
          busy={entering.going}
          onClick={() => void entering.run(() => signInWithPasskey(shared).then(() => onIn()))}
        >
          <Trans>Sign in with a passkey</Trans>
        </Button>
      </section>
      <section aria-labelledby="new-account">
        <h2 id="new-account">
          <Trans>I am new here</Trans>
        </h2>
        <p>
          <Trans>
            A passkey is kept by your phone, your computer or your password manager, and you use it as you unlock your
            device: with your finger, your face or your code. No password, no name and no e-mail address.
          </Trans>
        </p>
        {shared ? (
          <p>
            <Trans>
              At a shared computer it is kept by your phone, which scans a code on the screen, or by a security key.
            </Trans>
          </p>
        ) : null}
        <p>
          <Trans>
            Only what you save yourself is stored. <Link href={paths.privacy(lang)}>How your data are used</Link>
          </Trans>
        </p>
        <WhyNot cause={opening.cause} />
        <Button
          busy={opening.going}
          onClick={() => void opening.run(() => signUpWithPasskey(shared).then(() => onIn(paths.account(lang))))}
        >
          <Trans>Open an account</Trans>
        </Button>
      </section>
    </div>
  );
}

function Vouched({ shared, providers }: Pick<SessionState, 'providers'> & { shared: boolean }) {
  const lang = useLanguage();
  const { to } = useSearch({ strict: false });
  return (
    <section className="sign-in-vouched" aria-labelledby="vouched">
      <h2 id="vouched">
        <Trans>With electronic identification</Trans>
      </h2>
      <p>
        <Trans>
          Signs you in, or opens an account the first time. We store neither your name nor your personal identity
          number. If you have an account already, sign in as you usually do and connect it on your account’s page.
        </Trans>
      </p>
      <ProviderButtons
        providers={providers}
        ask={(provider) => api.askProvider({ body: { provider, shared, to: withinSite(to, lang) } })}
      />
    </section>
  );
}

function AlreadyIn() {
  const lang = useLanguage();
  const { to } = useSearch({ strict: false });
  return (
    <>
      <p>
        <Trans>You are signed in.</Trans>
      </p>
      <p className="actions">
        {to === undefined ? null : (
          <ButtonLink href={withinSite(to, lang)} look="primary">
            <Trans>Go on where you were</Trans>
          </ButtonLink>
        )}
        <ButtonLink href={paths.profile(lang)}>
          <Trans>My profile</Trans>
        </ButtonLink>
        <ButtonLink href={paths.account(lang)}>
          <Trans>Account and sign-in</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
