import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { MadeInvitation } from '#contract/invitations.ts';
import { api } from '../../api.ts';
import { Loading } from '../../app/loading.tsx';
import { OrganisationForm } from '../../forms/organisations/organisation-form.tsx';
import { refreshOrganisations, useOrganisations } from '../../organisations.ts';
import { useSession } from '../../session.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SignInFirst } from '../profile/sign-in-first.tsx';
import { AllOrganisations } from './all-organisations.tsx';
import { OwnerLink } from './owner-link.tsx';
import '../../forms/profile/item-section.css';
import '../profile/profile-page.css';
import '../organisation/organisation-page.css';

/** Every organisation of the installation, to its administrators. */
export function AdministrationPage() {
  const { t } = useLingui();
  const state = useSession();
  const own = useOrganisations();
  const [made, setMade] = useState<{ readonly name: string; readonly invitation: MadeInvitation }>();
  if (state === undefined) return <Loading />;
  if (state.session === null)
    return (
      <SignInFirst
        title={t`All organisations`}
        lead={<Trans>This page is for the administrators of the service. Sign in to see it.</Trans>}
      />
    );
  if (own === undefined) return <Loading />;
  if (!own.administrator) return <NotAdministrator />;
  return (
    <>
      <PageHeading
        title={t`All organisations`}
        lead={
          <Trans>
            You make organisations and decide in which counties they may act. Who is in them is for their owners.
          </Trans>
        }
      >
        <Trans>All organisations</Trans>
      </PageHeading>
      {made === undefined ? null : <OwnerLink key={made.invitation.id} {...made} />}
      <Disclosure key={made?.invitation.id} summary={<Trans>New organisation</Trans>}>
        <OrganisationForm
          submit={<Trans>Make the organisation</Trans>}
          onSubmit={async (body) => {
            const { invitation } = await api.createOrganisation({ body });
            setMade({ name: body.name, invitation });
            await refreshOrganisations();
          }}
        />
      </Disclosure>
      <AllOrganisations onInvited={(name, invitation) => setMade({ name, invitation })} />
    </>
  );
}

function NotAdministrator() {
  const { t } = useLingui();
  return (
    <PageHeading
      title={t`All organisations`}
      lead={
        <Trans>
          This page is for the administrators of the service. Whoever runs it can make you one, with a command.
        </Trans>
      }
    >
      <Trans>There is nothing here for you</Trans>
    </PageHeading>
  );
}
