import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { ProblemError } from '#contract/client.ts';
import type { InvitationTold } from '#contract/invitations.ts';
import { api } from '../../api.ts';
import { ErrorPage } from '../../app/error-page.tsx';
import { Loading } from '../../app/loading.tsx';
import { heldCode } from '../../held-code.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useOrganisations } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useOrganisationWords } from '../organisations/use-organisation-words.ts';
import { AcceptForm } from './accept-form.tsx';
import { useWho } from './use-who.ts';
import '../../forms/organisations/organisation-form.css';
import '../../forms/profile/item-section.css';
import '../profile/profile-page.css';

/** What an invitation's link leads to: to accept, after signing in where she has not. */
export function InvitationPage() {
  const lang = useLanguage();
  const { hash } = useLocation();
  const code = useMemo(() => heldCode(hash), [hash]);
  const state = useSession();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', lang, code],
    queryFn: ({ signal }) => api.readInvitation({ body: { code }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (error instanceof ProblemError && error.problem.code === 'invitation/not-found')
    return <NothingHere words={error.problem.detail} />;
  if (error !== null) return <ErrorPage error={error} reset={() => void refetch()} />;
  if (data === undefined || state === undefined) return <Loading />;
  return (
    <Told invitation={data}>{state.session === null ? <SignIn /> : <Accepting code={code} invitation={data} />}</Told>
  );
}

function Accepting({ code, invitation }: { code: string; invitation: InvitationTold }) {
  const own = useOrganisations();
  const who = useWho();
  if (own === undefined || who === undefined) return <Loading />;
  return <AcceptForm code={code} invitation={invitation} own={own} who={who} />;
}

function Told({ invitation, children }: { invitation: InvitationTold; children: ReactNode }) {
  const { t } = useLingui();
  const { kinds, roles, rolesMay } = useOrganisationWords();
  const until = useFormat().moment(invitation.expiresAt);
  const { organisation, role } = invitation;
  const title = organisation?.name ?? t`Administer the service`;
  return (
    <>
      <PageHeading title={title} eyebrow={<Trans>You are invited</Trans>}>
        {title}
      </PageHeading>
      <dl className="profile-told">
        {organisation === null ? null : (
          <div>
            <dt>
              <Trans>What it is</Trans>
            </dt>
            <dd>{kinds[organisation.kind]}</dd>
          </div>
        )}
        <div>
          <dt>
            <Trans>Your role</Trans>
          </dt>
          <dd>
            {role === 'administrator' ? (
              <Trans>Administrator: makes organisations and decides in which counties they may act.</Trans>
            ) : (
              `${roles[role]}. ${rolesMay[role]}`
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Works until</Trans>
          </dt>
          <dd>{until}</dd>
        </div>
      </dl>
      {children}
    </>
  );
}

function SignIn() {
  const lang = useLanguage();
  return (
    <>
      <p>
        <Trans>Sign in, or open an account, to accept. You come back here afterwards.</Trans>
      </p>
      <p className="actions">
        <ButtonLink href={paths.signIn(lang, { to: paths.invitation(lang) })} look="primary">
          <Trans>Sign in and accept</Trans>
        </ButtonLink>
      </p>
    </>
  );
}

function NothingHere({ words }: { words: string }) {
  const { t } = useLingui();
  const lang = useLanguage();
  return (
    <>
      <PageHeading title={t`Not found`} lead={words}>
        <Trans>We could not find that</Trans>
      </PageHeading>
      <p>
        <Trans>Ask whoever sent you the link for a new one.</Trans>
      </p>
      <p className="actions">
        <ButtonLink href={paths.organisations(lang)}>
          <Trans>My organisations</Trans>
        </ButtonLink>
      </p>
    </>
  );
}
