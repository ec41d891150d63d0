import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { MadeInvitation } from '#contract/invitations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, recordPersonEvent } from '#modules/access/index.ts';
import { ownerInvitationDays, toOwn } from '../domain/owner-invitation.ts';
import { administratorIdOf } from '../store/administrator-store.ts';
import { revokeOwnerLinks } from '../store/invitation-store.ts';
import { organisationOf } from '../store/organisation-store.ts';
import { tellMembers } from '../store/tell-members.ts';
import { countOwners, takeTurn } from '../store/turn.ts';
import { newInvitation } from './new-invitation.ts';

/**
 * An administrator hands an organisation without an owner over to somebody. Where there is one, it is hers to invite:
 * an administrator is not to let herself into what others own.
 */
export async function inviteOwner(
  { actor, organisationId }: { readonly actor: PersonActor; readonly organisationId: string },
  { walls, now }: AccessDependencies,
): Promise<Result<MadeInvitation, Refusal>> {
  return walls.asAdministrator(actor, async (transaction, installation) => {
    if (!walls.may(actor, 'organisation.hand-over', installation)) return err(notFound);
    await takeTurn(transaction, organisationId);
    const own = await administratorIdOf(transaction, actor.personId);
    if (own === undefined || (await organisationOf(transaction, organisationId)) === undefined) return err(notFound);
    if ((await countOwners(transaction, organisationId)) > 0)
      return err({ code: 'organisation/has-owner', details: {} });
    const at = now();
    await revokeOwnerLinks(transaction, { organisationId, at });
    const invitation = await newInvitation(transaction, {
      ...toOwn(organisationId, own),
      days: ownerInvitationDays,
      at,
    });
    const subject = { subjectKind: 'organisation', subjectId: organisationId, organisationId } as const;
    const event = { ...subject, at, act: 'organisation.hand-over', fields: [] };
    await recordPersonEvent(transaction, actor.personId, event);
    await tellMembers(transaction, { ...event, whom: 'all', doer: 'administrator' });
    return ok(invitation);
  });
}
