import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { lastWayIn, notFound } from '../domain/refusals.ts';
import { deleteIdentity, identitiesOf } from '../store/identity-store.ts';
import { deletePasskey, passkeysOf } from '../store/passkey-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import { codesLeft } from '../store/recovery-store.ts';
import { findSession, noteSettled } from '../store/session-store.ts';
import type { AccessDependencies } from './ports.ts';

interface Settling {
  readonly actor: PersonActor;
  readonly ownerId: string;
  /** Ids of those that are still hers; all others go. */
  readonly passkeys: readonly string[];
  readonly identities: readonly string[];
}

/**
 * After coming in with a recovery code: what was lost may let somebody else in, so all that she does not say is hers
 * goes. Something has to be left, were it codes alone: what was stolen must not stay for want of something better.
 */
export async function settle(
  { actor, ownerId, passkeys, identities }: Settling,
  { walls, now }: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  if (!walls.may(actor, 'passkey.change', { ownerId })) return err(notFound);
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, ownerId))) return err(notFound);
    const session = await findSession(transaction, actor.sessionId);
    if (session === undefined || !session.settling) return err(notFound);
    const [keys, vouched] = [await passkeysOf(transaction, ownerId), await identitiesOf(transaction, ownerId)];
    const lostKeys = keys.filter(({ passkeyId }) => !passkeys.includes(passkeyId));
    const lostIdentities = vouched.filter(({ identityId }) => !identities.includes(identityId));
    const left = keys.length + vouched.length - lostKeys.length - lostIdentities.length;
    if (left === 0 && (await codesLeft(transaction, ownerId)) === 0) return err(lastWayIn);
    const at = now();
    const gone = (act: string, subjectKind: string, subjectId: string) =>
      recordPersonEvent(transaction, ownerId, { at, act, subjectKind, subjectId, fields: [] });
    for (const { passkeyId } of lostKeys) {
      await deletePasskey(transaction, passkeyId);
      await gone('passkey.remove', 'passkey', passkeyId);
    }
    for (const { identityId } of lostIdentities) {
      await deleteIdentity(transaction, identityId);
      await gone('identity.disconnect', 'identity', identityId);
    }
    await noteSettled(transaction, actor.sessionId);
    return ok({ done: true });
  });
}
