import type { Refusal } from '#contract/errors.ts';
import type { MadeInvitation } from '#contract/invitations.ts';
import { err, ok, type Result } from '#kit/result.ts';
import {
  type AccessDependencies,
  type InstallationThing,
  notFound,
  recordEvent,
  recordPersonEvent,
} from '#modules/access/index.ts';
import { isOpen } from '../domain/invitation.ts';
import {
  type Administrator,
  administratorsShown,
  deleteAdministrator,
  noteAdministratorsRead,
} from '../store/administrator-store.ts';
import { linksToAdminister, revokeLinkToAdminister } from '../store/invitation-store.ts';
import { newInvitation } from './new-invitation.ts';

/** The command is the service's own doing: whoever may run it may read the database itself. */
const command = { kind: 'service' } as const;
const installation: InstallationThing = { administrator: false };
const byCommand = { actor: 'service', fields: [] } as const;

/** A link that makes the account it is opened by an administrator of the installation. */
export async function inviteAdministrator(
  days: number,
  { walls, now }: AccessDependencies,
): Promise<Result<MadeInvitation, Refusal>> {
  if (!walls.may(command, 'administrator.invite', installation)) return err(notFound);
  return walls.asTask('administration', async (transaction) => {
    const at = now();
    const wanted = { organisationId: null, role: 'administrator', note: '', madeBy: null, madeAs: null } as const;
    const invitation = await newInvitation(transaction, { ...wanted, days, at });
    const subject = { subjectKind: 'invitation', subjectId: invitation.id } as const;
    await recordEvent(transaction, { ...byCommand, ...subject, at, act: 'administrator.invite' });
    return ok(invitation);
  });
}

export interface WhoAdministers {
  readonly administrators: readonly Administrator[];
  /** Links that may still make somebody one. */
  readonly links: Awaited<ReturnType<typeof linksToAdminister>>;
}

/** Who administers the installation, and who may come to; the former are told that their names were read, once a day. */
export async function listAdministrators({ walls, now }: AccessDependencies): Promise<Result<WhoAdministers, Refusal>> {
  if (!walls.may(command, 'administrator.list', installation)) return err(notFound);
  return walls.asTask('administration', async (transaction) => {
    const at = now();
    const event = { ...byCommand, at, act: 'administrator.list', subjectKind: 'administrator' } as const;
    for (const { personId, administratorId } of await noteAdministratorsRead(transaction, at))
      await recordPersonEvent(transaction, personId, { ...event, subjectId: administratorId });
    const links = await linksToAdminister(transaction);
    return ok({
      administrators: await administratorsShown(transaction),
      links: links.filter((link) => isOpen(link, at)),
    });
  });
}

/** A link makes nobody an administrator from now on; one that has ended is not found. */
export async function revokeAdministratorLink(
  invitationId: string,
  { walls, now }: AccessDependencies,
): Promise<Result<{ removed: true }, Refusal>> {
  if (!walls.may(command, 'administrator.revoke', installation)) return err(notFound);
  return walls.asTask('administration', async (transaction) => {
    const at = now();
    if (!(await revokeLinkToAdminister(transaction, { invitationId, at }))) return err(notFound);
    const subject = { subjectKind: 'invitation', subjectId: invitationId } as const;
    await recordEvent(transaction, { ...byCommand, ...subject, at, act: 'administrator.revoke' });
    return ok({ removed: true });
  });
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
    const subject = { subjectKind: 'administrator', subjectId: administratorId } as const;
    const event = { ...byCommand, ...subject, at: now(), act: 'administrator.remove' };
    await recordPersonEvent(transaction, found.personId, event);
    await deleteAdministrator(transaction, administratorId);
    return ok({ removed: true });
  });
}
