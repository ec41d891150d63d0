import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Loading } from '../../app/loading.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { takeFarewell, useOrganisations } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SignInFirst } from '../profile/sign-in-first.tsx';
import { OrganisationItem } from './organisation-item.tsx';
import '../../forms/profile/item-section.css';
import '../profile/profile-page.css';

/** The organisations she is in. */
export function OrganisationsPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const state = useSession();
  const own = useOrganisations();
  if (state === undefined) return <Loading />;
  if (state.session === null)
    return (
      <SignInFirst
        title={t`My organisations`}
        lead={<Trans>Sign in to see the organisations that you are in.</Trans>}
      />
    );
  if (own === undefined) return <Loading />;
  return (
    <>
      <PageHeading
        title={t`My organisations`}
        lead={<Trans>Employers, schools, authorities and others that you act on behalf of here.</Trans>}
      >
        <Trans>My organisations</Trans>
      </PageHeading>
      <FarewellWords />
      {own.organisations.length === 0 ? (
        <p className="profile-empty">
          <Trans>
            You are in no organisation. To come in you need an invitation: ask an owner of the organisation for a link,
            and open it.
          </Trans>
        </p>
      ) : (
        <ul className="profile-items">
          {own.organisations.map((organisation) => (
            <OrganisationItem key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      )}
      <ul className="profile-promises">
        <li>
          <Trans>
            Those who are in an organisation see each other’s names there and roles. They see nothing of your profile.
          </Trans>
        </li>
        <li>
          <Trans>You can leave an organisation whenever you like, unless you are its only owner.</Trans>
        </li>
      </ul>
      {own.administrator ? (
        <section className="profile-section" aria-labelledby="administer">
          <h2 id="administer">
            <Trans>You administer the service</Trans>
          </h2>
          <p>
            <Trans>You make organisations here and decide in which counties they may act.</Trans>
          </p>
          <ButtonLink href={paths.administration(lang)}>
            <Trans>All organisations</Trans>
          </ButtonLink>
        </section>
      ) : null}
    </>
  );
}

function FarewellWords() {
  const [farewell] = useState(takeFarewell);
  if (farewell === undefined) return null;
  const { done, name } = farewell;
  return (
    <Notice kind="info" live>
      <p>{done === 'left' ? <Trans>You have left {name}.</Trans> : <Trans>{name} has ended.</Trans>}</p>
    </Notice>
  );
}
