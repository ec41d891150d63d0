import type { Refusal } from '#contract/errors.ts';
import type { MadeInvitation, NewInvitation } from '#contract/invitations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place, recordPersonEvent } from '#modules/access/index.ts';
import { isOpen } from '../domain/invitation.ts';
import { mostMembers } from '../domain/member.ts';
import { invitationsOf } from '../store/invitation-store.ts';
import { membersOf } from '../store/member-store.ts';
import { newInvitation } from './new-invitation.ts';

/** An owner invites somebody by a link: to whoever has it first, once. */
export async function inviteMember(
  { role, days, note, ...place }: Place & Required<NewInvitation>,
  { walls, now }: AccessDependencies,
): Promise<Result<MadeInvitation, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember({ ...place, inTurn: true }, async (transaction, found) => {
    if (!walls.may(actor, 'invitation.make', found)) return err(notFound);
    const at = now();
    const members = await membersOf(transaction, organisationId);
    const own = members.find(({ personId }) => personId === actor.personId);
    if (own === undefined) return err(notFound);
    const open = (await invitationsOf(transaction, organisationId)).filter((one) => isOpen(one, at));
    if (members.length + open.length >= mostMembers)
      return err({ code: 'organisation/full', details: { value: String(mostMembers) } });
    const wanted = { organisationId, role, note: note.trim(), madeBy: own.memberId, madeAs: null, days, at };
    const invitation = await newInvitation(transaction, wanted);
    const event = { at, act: 'invitation.make', subjectKind: 'invitation', subjectId: invitation.id, fields: ['role'] };
    await recordPersonEvent(transaction, actor.personId, { ...event, organisationId });
    return ok(invitation);
  });
}
