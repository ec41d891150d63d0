import type { Handler } from '#contract/handlers.ts';
import { invitationDays } from '#contract/invitations.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { readInvitation as read } from '../reads/invitation.ts';
import { listInvitations as list } from '../reads/invitations.ts';
import { acceptInvitation as accept } from '../usecases/accept-invitation.ts';
import { inviteMember as invite } from '../usecases/invite-member.ts';
import { revokeInvitation as revoke } from '../usecases/revoke-invitation.ts';

export function listInvitations(dependencies: AccessDependencies): Handler<'listInvitations'> {
  return async ({ params }, { actor }) => list({ actor, organisationId: params.id }, dependencies);
}

export function inviteMember(dependencies: AccessDependencies): Handler<'inviteMember'> {
  return async ({ params, body }, { actor }) =>
    invite({ actor, organisationId: params.id, days: invitationDays.default, note: '', ...body }, dependencies);
}

export function revokeInvitation(dependencies: AccessDependencies): Handler<'revokeInvitation'> {
  return async ({ params: { id, invitation } }, { actor }) =>
    revoke({ actor, organisationId: id, invitationId: invitation }, dependencies);
}

export function readInvitation(dependencies: AccessDependencies): Handler<'readInvitation'> {
  return async ({ body }) => read(body.code, dependencies);
}

export function acceptInvitation(dependencies: AccessDependencies): Handler<'acceptInvitation'> {
  return async ({ body }, { actor }) => accept({ ...body, actor }, dependencies);
}
