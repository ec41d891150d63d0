import {
  AdministratorLinkBody,
  AdministratorParams,
  Administrators,
  AllOrganisations,
  AllOrganisationsQuery,
  MadeAdministratorLink,
  MadeOrganisation,
  OrganisationBody,
  Removed,
} from '../administration.ts';
import { MadeInvitation } from '../invitations.ts';
import { OrganisationParams } from '../organisations.ts';
import { Done } from '../profiles.ts';
import type { Route } from '../route.ts';

const personal = { status: 200, cache: 'none', guard: 'person' } as const;
const refused = ['access/signed-out', 'access/cross-site', 'access/not-found'] as const;
const command = { status: 200, cache: 'none', guard: 'import' } as const;

export const administrationRoutes = {
  listAllOrganisations: {
    ...personal,
    method: 'GET',
    path: '/administration/organisations',
    summary: 'Every organisation of the installation, for its administrators; not who is in them.',
    query: AllOrganisationsQuery,
    response: AllOrganisations,
    errors: ['access/signed-out', 'access/not-found', 'request/invalid-value'],
  },
  createOrganisation: {
    ...personal,
    method: 'POST',
    path: '/administration/organisations',
    summary: 'Make an organisation, and an invitation to own it; the code is told once, here.',
    body: OrganisationBody,
    response: MadeOrganisation,
    errors: [...refused, 'request/invalid-value'],
  },
  changeOrganisation: {
    ...personal,
    method: 'PUT',
    path: '/administration/organisations/{id}',
    summary: 'Change its kind, its name and the counties it may act in.',
    params: OrganisationParams,
    body: OrganisationBody,
    response: Done,
    errors: [...refused, 'request/invalid-value'],
  },
  inviteOwner: {
    ...personal,
    method: 'POST',
    path: '/administration/organisations/{id}/owner-invitation',
    summary: 'Invite an owner to an organisation that has none; an invitation made before is revoked.',
    params: OrganisationParams,
    response: MadeInvitation,
    errors: [...refused, 'organisation/has-owner'],
  },
  removeOrganisation: {
    ...personal,
    method: 'DELETE',
    path: '/administration/organisations/{id}',
    summary: 'Remove an organisation that nobody owns; those who are in it are told.',
    params: OrganisationParams,
    response: Removed,
    errors: [...refused, 'access/confirm-first', 'organisation/owned'],
  },
  inviteAdministrator: {
    ...command,
    method: 'POST',
    path: '/administrators/invitations',
    summary: 'A link that makes the account it is opened by an administrator of the installation, once.',
    body: AdministratorLinkBody,
    response: MadeAdministratorLink,
    errors: ['import/not-allowed'],
  },
  listAdministrators: {
    ...command,
    method: 'GET',
    path: '/administrators',
    summary: 'Who administers the installation.',
    response: Administrators,
    errors: ['import/not-allowed'],
  },
  revokeAdministratorLink: {
    ...command,
    method: 'DELETE',
    path: '/administrators/invitations/{id}',
    summary: 'Revoke a link to administer the installation: it makes nobody an administrator from now on.',
    params: AdministratorParams,
    response: Removed,
    errors: ['import/not-allowed', 'access/not-found'],
  },
  removeAdministrator: {
    ...command,
    method: 'DELETE',
    path: '/administrators/{id}',
    summary: 'Make somebody an administrator no longer.',
    params: AdministratorParams,
    response: Removed,
    errors: ['import/not-allowed', 'access/not-found'],
  },
} as const satisfies Record<string, Route>;
