import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import {
  type AccessDependencies,
  hashOf,
  holdAccount,
  isAtLeast,
  notFound,
  protectedSince,
  recordPersonEvent,
} from '#modules/access/index.ts';
import { type Invitation, letsIn } from '../domain/invitation.ts';
import type { Member } from '../domain/member.ts';
import { alreadyIn, noInvitation } from '../domain/refusals.ts';
import { administratorIdOf, insertAdministrator } from '../store/administrator-store.ts';
import { invitationOf, noteInvitationUsed } from '../store/invitation-store.ts';
import { insertMember, membershipsOf, setMemberRole } from '../store/member-store.ts';
import { tellMembers } from '../store/tell-members.ts';
import { countOwners, takeTurn } from '../store/turn.ts';

interface Accepting {
  readonly actor: PersonActor;
  readonly code: string;
  /** What she is to be called there. */
  readonly name: string;
}

interface Joining {
  readonly personId: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly since: Date;
}

/** Whoever has an invitation's link comes in with the role it gives, once; a member of lesser role gets that. */
export async function acceptInvitation(
  { actor, code, name: given }: Accepting,
  { walls, now }: AccessDependencies,
): Promise<Result<{ organisation: string | null }, Refusal>> {
  const { personId } = actor;
  if (!walls.may(actor, 'invitation.accept', { ownerId: personId })) return err(notFound);
  const [at, codeHash] = [now(), hashOf(code)];
  return walls.asInvited({ actor, codeHash, at }, async (transaction) => {
    const shown = await invitationOf(transaction, codeHash, 'to look at');
    if (shown === undefined) return err(noInvitation);
    const { organisationId } = shown;
    if (organisationId !== null) await takeTurn(transaction, organisationId);
    if (!(await holdAccount(transaction, personId))) return err(notFound);
    const invitation = await invitationOf(transaction, codeHash, 'to use');
    const owners = organisationId === null ? 0 : await countOwners(transaction, organisationId);
    if (invitation === undefined || !letsIn(invitation, { owners, at })) return err(noInvitation);
    const before = await standingOf(transaction, personId, invitation);
    if (before === 'enough') return err(alreadyIn);
    const hidden = (await protectedSince(transaction, personId)) !== null;
    const name = hidden ? '' : given.trim();
    if (name === '' && !hidden && before === undefined)
      return err({ code: 'request/missing', details: { parameter: 'name' } });
    const subjectId =
      before === undefined
        ? await join(transaction, invitation, { personId, name, hidden, since: at })
        : await raise(transaction, invitation, before);
    if (subjectId === undefined) return err(noInvitation);
    await noteInvitationUsed(transaction, invitation.invitationId, at);
    await record(transaction, { personId, organisationId, subjectId, at, rose: before !== undefined });
    return ok({ organisation: organisationId });
  });
}

interface Done {
  readonly personId: string;
  readonly organisationId: string | null;
  readonly subjectId: string;
  readonly rose: boolean;
  readonly at: Date;
}

/** Who owns it answers for who is there, and is told: a link may have gone astray. */
async function record(transaction: Transaction<Tables>, { personId, organisationId, rose, ...done }: Done) {
  const fields = ['role'];
  if (organisationId === null) {
    const event = { ...done, act: 'administrator.become', subjectKind: 'administrator', fields };
    return recordPersonEvent(transaction, personId, event);
  }
  const act = rose ? 'organisation.rise' : 'organisation.join';
  const event = { ...done, act, subjectKind: 'membership', organisationId, fields } as const;
  await recordPersonEvent(transaction, personId, event);
  return tellMembers(transaction, { ...event, whom: 'owners', doer: 'member' });
}

/** What she is there already: undefined for nothing, a member where the invitation makes her more. */
async function standingOf(
  transaction: Transaction<Tables>,
  personId: string,
  { organisationId, role }: Invitation,
): Promise<Member | 'enough' | undefined> {
  if (organisationId === null || role === 'administrator')
    return (await administratorIdOf(transaction, personId)) === undefined ? undefined : 'enough';
  const member = (await membershipsOf(transaction, personId)).find((one) => one.organisationId === organisationId);
  return member !== undefined && isAtLeast(member.role, role) ? 'enough' : member;
}

/** Undefined when she is something else by now. */
async function raise(transaction: Transaction<Tables>, { role }: Invitation, member: Member) {
  if (role === 'administrator' || !(await setMemberRole(transaction, member, role))) return undefined;
  return member.memberId;
}

/** The id of what she is there. */
async function join(transaction: Transaction<Tables>, { organisationId, role }: Invitation, who: Joining) {
  const id = randomUUID();
  if (organisationId === null || role === 'administrator')
    await insertAdministrator(transaction, { administratorId: id, ...who });
  else await insertMember(transaction, { memberId: id, organisationId, role, ...who });
  return id;
}
