import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { Tables } from '#db/tables.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { lastWayIn, notFound } from '../domain/refusals.ts';
import { mayLose } from '../domain/ways-in.ts';
import { deletePasskey, passkeysOf, renameStoredPasskey } from '../store/passkey-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import type { AccessDependencies, ProviderDependencies } from './ports.ts';
import { waysInOf } from './ways-in.ts';
import { whenSure } from './when-sure.ts';

interface PasskeyPlace {
  readonly actor: PersonActor;
  readonly passkeyId: string;
}
type Done = Result<{ done: true }, Refusal>;

export async function renamePasskey(
  { actor, passkeyId, name }: PasskeyPlace & { readonly name: string },
  { walls, now }: AccessDependencies,
): Promise<Done> {
  return walls.as(actor, async (transaction) => {
    if (!(await isHers(transaction, { actor, passkeyId }, walls))) return err(notFound);
    await renameStoredPasskey(transaction, passkeyId, name.trim() || 'Vidare');
    const event = { at: now(), act: 'passkey.rename', subjectKind: 'passkey', subjectId: passkeyId, fields: ['name'] };
    await recordPersonEvent(transaction, actor.personId, event);
    return ok({ done: true });
  });
}

/** Removes one; refused for the last way in. Two at once are taken in turn. */
export async function removePasskey(
  { actor, passkeyId }: PasskeyPlace,
  { walls, now, providers }: ProviderDependencies,
): Promise<Done> {
  return walls.as(actor, async (transaction) => {
    await holdAccount(transaction, actor.personId);
    if (!(await isHers(transaction, { actor, passkeyId }, walls))) return err(notFound);
    const sure = await whenSure(transaction, actor, { now });
    if (!sure.ok) return sure;
    if (!mayLose(await waysInOf(transaction, actor.personId, providers))) return err(lastWayIn);
    await deletePasskey(transaction, passkeyId);
    const event = { at: now(), act: 'passkey.remove', subjectKind: 'passkey', subjectId: passkeyId, fields: [] };
    await recordPersonEvent(transaction, actor.personId, event);
    return ok({ done: true });
  });
}

async function isHers(
  transaction: Transaction<Tables>,
  { actor, passkeyId }: PasskeyPlace,
  walls: AccessDependencies['walls'],
): Promise<boolean> {
  const passkey = (await passkeysOf(transaction, actor.personId)).find((one) => one.passkeyId === passkeyId);
  return passkey !== undefined && walls.may(actor, 'passkey.change', { ownerId: passkey.personId });
}
