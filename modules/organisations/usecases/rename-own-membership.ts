import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import {
  type AccessDependencies,
  notFound,
  type Place,
  protectedSince,
  recordPersonEvent,
} from '#modules/access/index.ts';
import { membersOf, setMemberName } from '../store/member-store.ts';

/** Says what she is to be called in an organisation; refused while her identity is protected. */
export async function renameOwnMembership(
  { name, ...place }: Place & { readonly name: string },
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const { actor, organisationId } = place;
  return walls.asMember(place, async (transaction, found) => {
    if (!walls.may(actor, 'member.rename-self', found)) return err(notFound);
    if ((await protectedSince(transaction, actor.personId)) !== null)
      return err({ code: 'organisation/protected', details: {} });
    const members = await membersOf(transaction, organisationId);
    const own = members.find(({ personId }) => personId === actor.personId);
    if (own === undefined) return err(notFound);
    await setMemberName(transaction, own.memberId, { name: name.trim(), hidden: false });
    const event = { at: now(), act: 'member.rename-self', subjectKind: 'membership', subjectId: own.memberId };
    await recordPersonEvent(transaction, actor.personId, { ...event, organisationId, fields: ['name'] });
    return ok({ done: true });
  });
}
