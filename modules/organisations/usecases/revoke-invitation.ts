import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place, recordPersonEvent } from '#modules/access/index.ts';
import { invitationsOf, revokeInvitations } from '../store/invitation-store.ts';

/** An owner revokes an invitation, whoever made it; one that has ended already stays as it is. */
export async function revokeInvitation(
  { invitationId, ...place }: Place & { readonly invitationId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<{ revoked: true }, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember({ ...place, inTurn: true }, async (transaction, found) => {
    if (!walls.may(actor, 'invitation.revoke', found)) return err(notFound);
    const invitations = await invitationsOf(transaction, organisationId);
    if (invitations.every((one) => one.invitationId !== invitationId)) return err(notFound);
    const at = now();
    const revoked = await revokeInvitations(transaction, { organisationId, invitationId, at });
    const event = { at, act: 'invitation.revoke', subjectKind: 'invitation', subjectId: invitationId, fields: [] };
    if (revoked > 0) await recordPersonEvent(transaction, actor.personId, { ...event, organisationId });
    return ok({ revoked: true });
  });
}
