import type { Invitation } from './invitation.ts';

/** Days that the invitation to own an organisation lasts: it goes to somebody who may have to be found first. */
export const ownerInvitationDays = 30;

/** What an administrator invites to: she is no member, so none is named as having made it. */
export function toOwn(organisationId: string): Pick<Invitation, 'organisationId' | 'role' | 'note' | 'madeBy'> {
  return { organisationId, role: 'owner', note: '', madeBy: null };
}
