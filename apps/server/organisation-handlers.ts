import type { Handlers } from '#contract/handlers.ts';
import type { administrationRoutes } from '#contract/routes/administration.ts';
import type { invitationsRoutes } from '#contract/routes/invitations.ts';
import type { organisationsRoutes } from '#contract/routes/organisations.ts';
import {
  acceptInvitation,
  changeMemberRole,
  changeOrganisation,
  createOrganisation,
  endOrganisation,
  getOrganisation,
  inviteAdministrator,
  inviteMember,
  inviteOwner,
  leaveOrganisation,
  listAdministrators,
  listAllOrganisations,
  listInvitations,
  listMembers,
  listOrganisations,
  type OrganisationDependencies,
  readInvitation,
  removeAdministrator,
  removeMember,
  removeOrganisation,
  renameOrganisation,
  renameOwnMembership,
  revokeAdministratorLink,
  revokeInvitation,
} from '#modules/organisations/index.ts';

type OrganisationRoute = keyof (typeof organisationsRoutes & typeof invitationsRoutes & typeof administrationRoutes);
export type OrganisationHandlers = Pick<Handlers, OrganisationRoute>;

export function organisationHandlers(dependencies: OrganisationDependencies): OrganisationHandlers {
  return {
    listOrganisations: listOrganisations(dependencies),
    getOrganisation: getOrganisation(dependencies),
    renameOrganisation: renameOrganisation(dependencies),
    endOrganisation: endOrganisation(dependencies),
    listMembers: listMembers(dependencies),
    changeMemberRole: changeMemberRole(dependencies),
    removeMember: removeMember(dependencies),
    renameOwnMembership: renameOwnMembership(dependencies),
    leaveOrganisation: leaveOrganisation(dependencies),
    listInvitations: listInvitations(dependencies),
    inviteMember: inviteMember(dependencies),
    revokeInvitation: revokeInvitation(dependencies),
    readInvitation: readInvitation(dependencies),
    acceptInvitation: acceptInvitation(dependencies),
    listAllOrganisations: listAllOrganisations(dependencies),
    createOrganisation: createOrganisation(dependencies),
    changeOrganisation: changeOrganisation(dependencies),
    inviteOwner: inviteOwner(dependencies),
    removeOrganisation: removeOrganisation(dependencies),
    inviteAdministrator: inviteAdministrator(dependencies),
    listAdministrators: listAdministrators(dependencies),
    removeAdministrator: removeAdministrator(dependencies),
    revokeAdministratorLink: revokeAdministratorLink(dependencies),
  };
}
