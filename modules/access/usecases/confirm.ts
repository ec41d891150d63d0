import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import type { PasskeyBody } from '#contract/ways-in.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { noPasskeysHere, notConfirmed, notFound } from '../domain/refusals.ts';
import { notePasskeyUse, passkeysOf } from '../store/passkey-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { noteConfirmed } from '../store/session-store.ts';
import { beginAttempt, takeAttempt } from './attempts.ts';
import type { AccessDependencies } from './ports.ts';
import type { AtSite, BegunCeremony } from './sign-up.ts';
import { checkSignature, requestCeremony } from './webauthn.ts';

interface Hers {
  readonly actor: PersonActor;
  readonly ownerId: string;
}

/** A challenge for one of her own passkeys. */
export async function beginConfirm(
  { actor, ownerId, site }: Hers & Pick<AtSite, 'site'>,
  dependencies: AccessDependencies,
): Promise<Result<BegunCeremony, Refusal>> {
  const { walls } = dependencies;
  if (!walls.may(actor, 'session.confirm', { ownerId })) return err(notFound);
  if (site === undefined) return err(noPasskeysHere);
  const hers = await walls.as(actor, (transaction) => passkeysOf(transaction, ownerId));
  const { options, challenge } = await requestCeremony(site, hers);
  const begun = await beginAttempt({ kind: 'confirm', challenge }, ownerId, dependencies);
  return ok({ ...begun, options });
}

/** Notes that she has shown with a passkey that it is still she who sits there. */
export async function confirm(
  { actor, ownerId, credential, site, attempt }: Hers & PasskeyBody & AtSite,
  dependencies: AccessDependencies,
): Promise<Result<{ done: true }, Refusal>> {
  const { walls, now } = dependencies;
  if (!walls.may(actor, 'session.confirm', { ownerId })) return err(notFound);
  if (site === undefined) return err(noPasskeysHere);
  const begun = await takeAttempt({ token: attempt, kind: 'confirm', personId: ownerId }, dependencies);
  if (!begun.ok) return begun;
  const { challenge } = begun.value;
  return walls.as(actor, async (transaction) => {
    const hers = await passkeysOf(transaction, ownerId);
    const passkey = hers.find(({ credentialId }) => credentialId === credential.id);
    const newCount = await checkSignature(credential, passkey, { site, challenge });
    if (passkey === undefined || newCount === undefined) return err(notConfirmed);
    const at = now();
    if (!(await notePasskeyUse(transaction, passkey, { newCount, at }))) return err(notConfirmed);
    await noteConfirmed(transaction, actor.sessionId, at);
    const event = { at, act: 'session.confirm', subjectKind: 'session', subjectId: '', fields: ['passkey'] };
    await recordPersonEvent(transaction, ownerId, event);
    return ok({ done: true });
  });
}
