import type { Refusal } from '#contract/errors.ts';
import type { PasskeyBody } from '#contract/ways-in.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { noPasskeysHere, notConfirmed } from '../domain/refusals.ts';
import { heldPasskey, notePasskeyUse } from '../store/passkey-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { beginAttempt, takeAttempt } from './attempts.ts';
import { endHeldSession } from './end-session.ts';
import { type Caller, openSession, type SignedIn } from './open-session.ts';
import type { AccessDependencies } from './ports.ts';
import type { AtSite, BegunCeremony } from './sign-up.ts';
import { checkSignature, requestCeremony } from './webauthn.ts';

/** A challenge for any passkey: the same whoever asks, for nobody has said who she is. */
export async function beginSignIn(
  { site }: Pick<AtSite, 'site'>,
  dependencies: AccessDependencies,
): Promise<Result<BegunCeremony, Refusal>> {
  if (site === undefined) return err(noPasskeysHere);
  const { options, challenge } = await requestCeremony(site);
  const begun = await beginAttempt({ kind: 'sign-in', challenge }, null, dependencies);
  return ok({ ...begun, options });
}

/** Lets in whoever's passkey signed the challenge. What is wrong, if anything, is not told. */
export async function signIn(
  { credential, site, attempt, device, formerToken, shared }: PasskeyBody & AtSite & Caller,
  dependencies: AccessDependencies,
): Promise<Result<SignedIn, Refusal>> {
  const { walls, now } = dependencies;
  if (site === undefined) return err(noPasskeysHere);
  const begun = await takeAttempt({ token: attempt, kind: 'sign-in', personId: null }, dependencies);
  if (!begun.ok) return begun;
  const held = { credential: credential.id };
  const passkey = await walls.asHolderOf(held, (transaction) => heldPasskey(transaction, credential.id));
  const newCount = await checkSignature(credential, passkey, { site, challenge: begun.value.challenge });
  if (passkey === undefined || newCount === undefined) return err(notConfirmed);
  if (formerToken !== undefined) await endHeldSession(formerToken, dependencies);
  const { personId } = passkey;
  return walls.as({ kind: 'person', personId, sessionId: '' }, async (transaction) => {
    const at = now();
    if (!(await notePasskeyUse(transaction, passkey, { newCount, at }))) return err(notConfirmed);
    const signedIn = await openSession(transaction, { personId, way: 'passkey', device, shared }, at);
    const event = { at, act: 'session.open', subjectKind: 'session', subjectId: '', fields: ['passkey'] };
    await recordPersonEvent(transaction, personId, event);
    return ok(signedIn);
  });
}
