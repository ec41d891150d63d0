export { membershipRecord } from './reads/membership-record.ts';
export {
  changeOrganisation,
  createOrganisation,
  inviteAdministrator,
  inviteOwner,
  listAdministrators,
  listAllOrganisations,
  removeAdministrator,
  removeOrganisation,
  revokeAdministratorLink,
} from './routes/administration.ts';
export {
  acceptInvitation,
  inviteMember,
  listInvitations,
  readInvitation,
  revokeInvitation,
} from './routes/invitations.ts';
export {
  changeMemberRole,
  endOrganisation,
  getOrganisation,
  leaveOrganisation,
  listMembers,
  listOrganisations,
  removeMember,
  renameOrganisation,
  renameOwnMembership,
} from './routes/organisations.ts';
export { hideMember } from './store/hide-member.ts';
export { memberNames } from './store/member-store.ts';
export { sweepInvitations } from './store/sweep-invitations.ts';
export type { OrganisationDependencies } from './usecases/ports.ts';
