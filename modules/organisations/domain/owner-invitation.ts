/** Days that the invitation to own an organisation lasts: it goes to somebody who may have to be found first. */
export const ownerInvitationDays = 30;

/** What an administrator invites to: she is no member, so it hangs on what she is to the installation. */
export function toOwn(organisationId: string, administratorId: string) {
  return { organisationId, role: 'owner', note: '', madeBy: null, madeAs: administratorId } as const;
}
