import type { Refusal } from '#contract/errors.ts';
import type { MadeInvitation } from '#contract/invitations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type AccessDependencies, notFound, recordEvent, recordPersonEvent } from '#modules/access/index.ts';
import { type Administrator, administratorsShown, deleteAdministrator } from '../store/administrator-store.ts';
import { newInvitation } from './new-invitation.ts';

/** The command is the service's own doing: whoever may run it may read the database itself. */
const command = { kind: 'service' } as const;
const installation = { ownerId: '' };

/** A link that makes the account it is opened by an administrator of the installation. */
export async function inviteAdministrator(
  days: number,
  { walls, now }: AccessDependencies,
): Promise<Result<MadeInvitation, Refusal>> {
  if (!walls.may(command, 'administrator.invite', installation)) return err(notFound);
  return walls.asTask('administration', async (transaction) => {
    const at = now();
    const wanted = {
      organisationId: null,
      role: 'administrator',
      note: '',
      madeBy: null,
      madeAs: null,
      days,
      at,
    } as const;
    const invitation = await newInvitation(transaction, wanted);
    const event = { at, actor: 'service', act: 'administrator.invite', subjectKind: 'invitation' } as const;
    await recordEvent(transaction, { ...event, subjectId: invitation.id, fields: [] });
    return ok(invitation);
  });
}

export async function listAdministrators({
  walls,
}: AccessDependencies): Promise<Result<readonly Administrator[], Refusal>> {
  if (!walls.may(command, 'administrator.list', installation)) return err(notFound);
  return walls.asTask('administration', async (transaction) => ok(await administratorsShown(transaction)));
}

/** Somebody is an administrator no longer; her account and what she is in organisations stay. */
export async function removeAdministrator(
  administratorId: string,
  { walls, now }: AccessDependencies,
): Promise<Result<{ removed: true }, Refusal>> {
  if (!walls.may(command, 'administrator.remove', installation)) return err(notFound);
  return walls.asTask('administration', async (transaction) => {
    const found = (await administratorsShown(transaction)).find((one) => one.administratorId === administratorId);
    if (found === undefined) return err(notFound);
    const event = { at: now(), actor: 'service', act: 'administrator.remove', subjectKind: 'administrator' } as const;
    await recordPersonEvent(transaction, found.personId, { ...event, subjectId: administratorId, fields: [] });
    await deleteAdministrator(transaction, administratorId);
    return ok({ removed: true });
  });
}
