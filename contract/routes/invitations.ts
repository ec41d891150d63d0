import {
  Acceptance,
  Accepted,
  InvitationCode,
  InvitationParams,
  Invitations,
  InvitationTold,
  MadeInvitation,
  NewInvitation,
  Revoked,
} from '../invitations.ts';
import { OrganisationParams } from '../organisations.ts';
import type { Route } from '../route.ts';

const personal = { status: 200, cache: 'none', guard: 'person' } as const;
const refused = ['access/signed-out', 'access/cross-site', 'access/not-found'] as const;

export const invitationsRoutes = {
  listInvitations: {
    ...personal,
    method: 'GET',
    path: '/organisations/{id}/invitations',
    summary: 'Invitations to an organisation, open and ended; for its owners.',
    params: OrganisationParams,
    response: Invitations,
    errors: ['access/signed-out', 'access/not-found'],
  },
  inviteMember: {
    ...personal,
    method: 'POST',
    path: '/organisations/{id}/invitations',
    summary: 'Invite somebody by a link; its code is told once, here.',
    params: OrganisationParams,
    body: NewInvitation,
    response: MadeInvitation,
    errors: [...refused, 'organisation/full'],
  },
  revokeInvitation: {
    ...personal,
    method: 'DELETE',
    path: '/organisations/{id}/invitations/{invitation}',
    summary: 'Revoke an invitation: its link lets nobody in from now on.',
    params: InvitationParams,
    response: Revoked,
    errors: refused,
  },
  readInvitation: {
    method: 'POST',
    path: '/invitation',
    summary: 'What an invitation is to, told to whoever has its link.',
    body: InvitationCode,
    response: InvitationTold,
    status: 200,
    cache: 'none',
    guard: 'link',
    errors: ['invitation/not-found', 'request/too-many'],
  },
  acceptInvitation: {
    ...personal,
    method: 'POST',
    path: '/invitation/acceptance',
    summary: 'Accept an invitation: once, by one person.',
    body: Acceptance,
    response: Accepted,
    errors: [
      'access/signed-out',
      'access/cross-site',
      'access/not-found',
      'invitation/not-found',
      'organisation/already-in',
      'request/missing',
    ],
  },
} as const satisfies Record<string, Route>;
