import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from '@tanstack/react-router';
import { Loading } from '../../app/loading.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { useWithin } from '../../organisations.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { FewWaysReminder } from '../account/few-ways-in.tsx';
import { useCountyNames } from '../organisations/use-county-names.ts';
import { useOrganisationWords } from '../organisations/use-organisation-words.ts';
import { SignInFirst } from '../profile/sign-in-first.tsx';
import { EndSection } from './end-section.tsx';
import { InvitationsSection } from './invitations-section.tsx';
import { LeaveSection } from './leave-section.tsx';
import { MembersSection } from './members-section.tsx';
import { NameSection } from './name-section.tsx';
import '../../forms/profile/item-section.css';
import '../profile/profile-page.css';
import './organisation-page.css';

/** An organisation: who is in it, and what she may do there. */
export function OrganisationPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { id = '' } = useParams({ strict: false });
  const state = useSession();
  const within = useWithin(id);
  const { kinds, roles, rolesMay } = useOrganisationWords();
  const countyNames = useCountyNames();
  if (state === undefined) return <Loading />;
  if (state.session === null)
    return (
      <SignInFirst title={t`Organisation`} lead={<Trans>Sign in to see the organisations that you are in.</Trans>} />
    );
  if (within === undefined) return <Loading />;
  const { organisation, members, invitations } = within;
  const { name, kind, role, regions, owners, ownerless } = organisation;
  const [roleName, roleMay, counties] = [roles[role], rolesMay[role], countyNames(regions)];
  return (
    <>
      <p className="organisation-back">
        <Link href={paths.organisations(lang)}>
          <Trans>My organisations</Trans>
        </Link>
      </p>
      <PageHeading title={name} eyebrow={kinds[kind]}>
        {name}
      </PageHeading>
      <dl className="profile-told">
        <div>
          <dt>
            <Trans>Your role</Trans>
          </dt>
          <dd>
            {roleName}. {roleMay}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>May act in</Trans>
          </dt>
          <dd>
            {counties === '' ? (
              <Trans>No county yet. The administrators of the service grant counties.</Trans>
            ) : (
              counties
            )}
          </dd>
        </div>
      </dl>
      {ownerless ? (
        <Notice kind="warning" title={<Trans>Nobody owns the organisation</Trans>}>
          <p>
            <Trans>Ask the administrators of the service to make one of you an owner.</Trans>
          </p>
        </Notice>
      ) : null}
      {role === 'owner' && owners === 1 ? (
        <Notice kind="info" title={<Trans>You are the only owner</Trans>}>
          <p>
            <Trans>Make somebody else an owner too, so that the organisation is not left without one.</Trans>
          </p>
        </Notice>
      ) : null}
      {role === 'owner' && state.session.persona === null ? <FewWaysReminder /> : null}
      <MembersSection organisation={organisation} members={members} />
      {invitations === undefined ? null : <InvitationsSection organisation={organisation} invitations={invitations} />}
      <NameSection organisation={organisation} />
      <LeaveSection organisation={organisation} />
      {organisation.may.includes('organisation.end') ? <EndSection organisation={organisation} /> : null}
    </>
  );
}
