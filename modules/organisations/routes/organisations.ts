import type { Handler } from '#contract/handlers.ts';
import type { AccessDependencies } from '#modules/access/index.ts';
import { listMembers as members } from '../reads/members.ts';
import { readOrganisation } from '../reads/organisation.ts';
import { listOrganisations as list } from '../reads/organisations.ts';
import { changeMemberRole as changeRole } from '../usecases/change-member-role.ts';
import { leaveOrganisation as leave, removeMember as remove } from '../usecases/end-membership.ts';
import { endOrganisation as end } from '../usecases/end-organisation.ts';
import { renameOrganisation as rename } from '../usecases/rename-organisation.ts';
import { renameOwnMembership as renameOwn } from '../usecases/rename-own-membership.ts';

export function listOrganisations(dependencies: AccessDependencies): Handler<'listOrganisations'> {
  return async (_input, { actor }) => list({ actor, ownerId: actor.personId }, dependencies);
}

export function getOrganisation(dependencies: AccessDependencies): Handler<'getOrganisation'> {
  return async ({ params }, { actor }) => readOrganisation({ actor, organisationId: params.id }, dependencies);
}

export function renameOrganisation(dependencies: AccessDependencies): Handler<'renameOrganisation'> {
  return async ({ params, body }, { actor }) =>
    rename({ actor, organisationId: params.id, name: body.name }, dependencies);
}

export function endOrganisation(dependencies: AccessDependencies): Handler<'endOrganisation'> {
  return async ({ params }, { actor }) => end({ actor, organisationId: params.id }, dependencies);
}

export function leaveOrganisation(dependencies: AccessDependencies): Handler<'leaveOrganisation'> {
  return async ({ params }, { actor }) => leave({ actor, organisationId: params.id }, dependencies);
}

export function renameOwnMembership(dependencies: AccessDependencies): Handler<'renameOwnMembership'> {
  return async ({ params, body }, { actor }) =>
    renameOwn({ actor, organisationId: params.id, name: body.name }, dependencies);
}

export function listMembers(dependencies: AccessDependencies): Handler<'listMembers'> {
  return async ({ params }, { actor }) => members({ actor, organisationId: params.id }, dependencies);
}

export function changeMemberRole(dependencies: AccessDependencies): Handler<'changeMemberRole'> {
  return async ({ params: { id, member }, body }, { actor }) =>
    changeRole({ actor, organisationId: id, memberId: member, role: body.role }, dependencies);
}

export function removeMember(dependencies: AccessDependencies): Handler<'removeMember'> {
  return async ({ params: { id, member } }, { actor }) =>
    remove({ actor, organisationId: id, memberId: member }, dependencies);
}
