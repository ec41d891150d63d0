import { Plural, Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Invitations, MadeInvitation } from '#contract/invitations.ts';
import type { Organisation } from '#contract/organisations.ts';
import { api } from '../../api.ts';
import { InviteForm } from '../../forms/organisations/invite-form.tsx';
import { refreshOrganisations } from '../../organisations.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useAct } from '../../use-act.ts';
import { WhyNot } from '../sign-in/why-not.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { NewInvitationLink } from './new-invitation-link.tsx';

interface InvitationsSectionProps {
  readonly organisation: Organisation;
  readonly invitations: Invitations['invitations'];
}

/** An owner invites, and revokes what nobody has used yet. */
export function InvitationsSection({ organisation: { id }, invitations }: InvitationsSectionProps) {
  const [made, setMade] = useState<MadeInvitation>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { cause, run } = useAct();
  const open = invitations.filter(({ state }) => state === 'open');
  const ended = invitations.filter(({ state }) => state !== 'open');
  const revoke = (invitation: string) =>
    void run(async () => {
      await api.revokeInvitation({ params: { id, invitation } });
      if (made?.id === invitation) setMade(undefined);
      heading.current?.focus();
      await refreshOrganisations();
    });
  return (
    <section className="profile-section" aria-labelledby="invitations">
      <h2 id="invitations" ref={heading} tabIndex={-1}>
        <Trans>Invite</Trans>
      </h2>
      <p>
        <Trans>
          An invitation is a link that lets one person in, once. Send it only to the one it is for: whoever opens it
          first comes in.
        </Trans>
      </p>
      {made === undefined ? null : <NewInvitationLink key={made.id} made={made} />}
      <InviteForm
        organisation={id}
        onMade={(invitation) => {
          setMade(invitation);
          void refreshOrganisations();
        }}
      />
      <h3 className="organisation-open">
        <Trans>Invitations that nobody has used</Trans>
      </h3>
      <WhyNot cause={cause} />
      {open.length === 0 ? (
        <p className="profile-empty">
          <Trans>There are none right now.</Trans>
        </p>
      ) : (
        <ul className="profile-items">
          {open.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} onRevoke={() => revoke(invitation.id)} />
          ))}
        </ul>
      )}
      {ended.length === 0 ? null : (
        <Disclosure
          summary={
            <Plural value={ended.length} one="One invitation that has ended" other="# invitations that have ended" />
          }
        >
          <ul className="profile-items">
            {ended.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
