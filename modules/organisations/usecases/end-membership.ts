import type { Transaction } from 'kysely';
import type { Refusal } from '#contract/errors.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, type Place, recordPersonEvent } from '#modules/access/index.ts';
import { isLastOwner, type Member } from '../domain/member.ts';
import { lastOwner } from '../domain/refusals.ts';
import { deleteMember, membersOf } from '../store/member-store.ts';
import { organisationOf } from '../store/organisation-store.ts';
import { recordByOwner } from './record-by-owner.ts';

type Done = Result<{ done: true }, Refusal>;

/** Leaves an organisation; refused to its last owner. Of two owners who leave at once, one goes. */
export async function leaveOrganisation(place: Place, { walls, now }: AccessDependencies): Promise<Done> {
  const { actor, organisationId } = place;
  return walls.asMember({ ...place, inTurn: true }, async (transaction, found) => {
    if (!walls.may(actor, 'organisation.leave', found)) return err(notFound);
    const { member, last } = await find(transaction, place, ({ personId }) => personId === actor.personId);
    if (member === undefined) return err(notFound);
    if (last) return err(lastOwner);
    const event = { at: now(), act: 'organisation.leave', subjectKind: 'membership', subjectId: member.memberId };
    const called = await nameOf(transaction, place);
    await recordPersonEvent(transaction, actor.personId, { ...event, ...called, organisationId, fields: [] });
    await deleteMember(transaction, member.memberId);
    return ok({ done: true });
  });
}

/** An owner takes a member out, herself included. */
export async function removeMember(
  { memberId, ...place }: Place & { readonly memberId: string },
  { walls, now }: AccessDependencies,
): Promise<Done> {
  return walls.asMember({ ...place, inTurn: true }, async (transaction, found) => {
    if (!walls.may(place.actor, 'member.remove', found)) return err(notFound);
    const { member, last } = await find(transaction, place, (one) => one.memberId === memberId);
    if (member === undefined) return err(notFound);
    if (last) return err(lastOwner);
    // Before she is gone: then she can be told no more.
    const event = { at: now(), act: 'member.remove', subjectKind: 'membership', subjectId: memberId, fields: [] };
    await recordByOwner(transaction, { place, member }, { ...event, ...(await nameOf(transaction, place)) });
    await deleteMember(transaction, memberId);
    return ok({ done: true });
  });
}

/** What it is called, for who is shown it no longer. */
async function nameOf(transaction: Transaction<Tables>, { organisationId }: Place): Promise<{ called?: string }> {
  const organisation = await organisationOf(transaction, organisationId);
  return organisation === undefined ? {} : { called: organisation.name };
}

async function find(transaction: Transaction<Tables>, { organisationId }: Place, is: (member: Member) => boolean) {
  const members = await membersOf(transaction, organisationId);
  const member = members.find(is);
  return { member, last: member !== undefined && isLastOwner(member, members) };
}
