import { Removed } from '../administration.ts';
import {
  MemberParams,
  MemberRoleBody,
  Members,
  Organisation,
  OrganisationName,
  OrganisationParams,
  Organisations,
  OwnMembershipBody,
} from '../organisations.ts';
import { Done } from '../profiles.ts';
import type { Route } from '../route.ts';

const personal = { status: 200, cache: 'none', guard: 'person' } as const;
const read = { ...personal, method: 'GET', errors: ['access/signed-out', 'access/not-found'] } as const;
const act = {
  ...personal,
  response: Done,
  errors: ['access/signed-out', 'access/cross-site', 'access/not-found'],
} as const;
const leave = { ...act, errors: [...act.errors, 'organisation/last-owner'] } as const;

export const organisationsRoutes = {
  listOrganisations: {
    ...read,
    path: '/organisations',
    summary: 'The organisations she is a member of, and whether she administers the installation.',
    response: Organisations,
  },
  getOrganisation: {
    ...read,
    path: '/organisations/{id}',
    summary: 'An organisation that she is a member of, and what she may do there.',
    params: OrganisationParams,
    response: Organisation,
  },
  renameOrganisation: {
    ...act,
    method: 'PUT',
    path: '/organisations/{id}/name',
    summary: 'Rename an organisation.',
    params: OrganisationParams,
    body: OrganisationName,
  },
  listMembers: {
    ...read,
    path: '/organisations/{id}/members',
    summary:
      'Who is in it, with role; those with a protected identity are told to owners alone, without a name or a day.',
    params: OrganisationParams,
    response: Members,
  },
  endOrganisation: {
    ...act,
    method: 'DELETE',
    path: '/organisations/{id}',
    summary: 'End an organisation, for its owners: everybody’s place in it and all its invitations go; they are told.',
    params: OrganisationParams,
    response: Removed,
    errors: [...act.errors, 'access/confirm-first'],
  },
  changeMemberRole: {
    ...leave,
    method: 'PUT',
    path: '/organisations/{id}/members/{member}/role',
    summary: 'Give a member another role.',
    params: MemberParams,
    body: MemberRoleBody,
  },
  removeMember: {
    ...leave,
    method: 'DELETE',
    path: '/organisations/{id}/members/{member}',
    summary: 'Take a member out of it, and with her the invitations she made.',
    params: MemberParams,
  },
  renameOwnMembership: {
    ...act,
    method: 'PUT',
    path: '/organisations/{id}/membership',
    summary: 'What she is called there.',
    params: OrganisationParams,
    body: OwnMembershipBody,
    errors: [...act.errors, 'organisation/protected'],
  },
  leaveOrganisation: {
    ...leave,
    method: 'DELETE',
    path: '/organisations/{id}/membership',
    summary: 'Leave an organisation, and with it end the invitations she made; its only owner cannot.',
    params: OrganisationParams,
  },
} as const satisfies Record<string, Route>;
