import type { Refusal } from '#contract/errors.ts';
import type { MemberRole } from '#contract/organisations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place } from '#modules/access/index.ts';
import { isLastOwner } from '../domain/member.ts';
import { lastOwner } from '../domain/refusals.ts';
import { revokeInvitations } from '../store/invitation-store.ts';
import { membersOf, setMemberRole } from '../store/member-store.ts';
import { recordByOwner } from './record-by-owner.ts';

/** An owner gives a member another role; whoever is an owner no longer has what she invited to revoked. */
export async function changeMemberRole(
  { memberId, role, ...place }: Place & { readonly memberId: string; readonly role: MemberRole },
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember({ ...place, inTurn: true }, async (transaction, found) => {
    if (!walls.may(actor, 'member.change-role', found)) return err(notFound);
    const members = await membersOf(transaction, organisationId);
    const member = members.find((one) => one.memberId === memberId);
    if (member === undefined) return err(notFound);
    if (member.role === role) return ok({ done: true });
    if (isLastOwner(member, members)) return err(lastOwner);
    const at = now();
    // First, since it holds her account: what is hers to change of it she does holding that.
    const event = { at, act: 'member.change-role', subjectKind: 'membership', subjectId: memberId, fields: ['role'] };
    await recordByOwner(transaction, { place, member }, event);
    if (member.role === 'owner') await revokeInvitations(transaction, { organisationId, madeBy: memberId, at });
    await setMemberRole(transaction, member, role);
    return ok({ done: true });
  });
}
