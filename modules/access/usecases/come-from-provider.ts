import { randomUUID } from 'node:crypto';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { attemptOver, noPasskeysHere, notConfirmed } from '../domain/refusals.ts';
import { heldIdentity, insertIdentity, noteIdentityUse } from '../store/identity-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { callback } from './ask-provider.ts';
import { takeKept } from './attempts.ts';
import { confirmIdentity, connectIdentity } from './connect-identity.ts';
import { endHeldSession } from './end-session.ts';
import type { Came, Heard } from './heard.ts';
import { openAccount } from './open-account.ts';
import { type Caller, openSession } from './open-session.ts';
import type { ProviderDependencies } from './ports.ts';
import type { AtSite } from './sign-up.ts';

interface Coming extends AtSite, Caller {
  /** Whose address of the site's she was sent back to. */
  readonly provider: string;
  readonly search: string;
}

/** She is back from the provider, for what she was sent there: in, with one more way in, or shown to be herself. */
export async function comeFromProvider(
  coming: Coming,
  dependencies: ProviderDependencies,
): Promise<Result<Came, Refusal>> {
  const { site, attempt: token, provider, search } = coming;
  if (site === undefined) return err(noPasskeysHere);
  const kept = await takeKept(token, dependencies);
  // Each provider has an address of its own to answer at, so that none answers for another (RFC 9700, section 4.4).
  if (kept?.attempt.kind !== 'provider' || kept.attempt.provider !== provider) return err(attemptOver);
  const { attempt, personId } = kept;
  const { state, nonce, verifier, purpose } = attempt;
  const address = `${callback(site, provider)}?${search}`;
  const pseudonym = await dependencies.providers
    .hear(provider, { address, state, nonce, verifier, anew: purpose === 'confirm' })
    // Whatever does not hold is thrown by the library; all of it is the same answer.
    .catch(() => undefined);
  if (pseudonym === undefined) return err(notConfirmed);
  const heard = { ...coming, attempt, pseudonym };
  if (purpose === 'sign-in') return enter(heard, dependencies);
  if (personId === null) return err(attemptOver);
  return purpose === 'connect'
    ? connectIdentity({ ...heard, personId }, dependencies)
    : confirmIdentity({ ...heard, personId }, dependencies);
}

async function enter(heard: Heard, dependencies: ProviderDependencies): Promise<Result<Came, Refusal>> {
  const { walls, now } = dependencies;
  const { pseudonym, device, formerToken } = heard;
  const { to, provider, shared } = heard.attempt;
  const identity = await walls.asHolderOf({ pseudonym }, (transaction) => heldIdentity(transaction, pseudonym));
  if (identity === undefined) return openWith(heard, dependencies);
  if (formerToken !== undefined) await endHeldSession(formerToken, dependencies);
  const { personId, identityId } = identity;
  return walls.as({ kind: 'person', personId, sessionId: '' }, async (transaction) => {
    const at = now();
    if (!(await noteIdentityUse(transaction, identityId, at))) return err(notConfirmed);
    const signedIn = await openSession(transaction, { personId, way: 'provider', device, provider, shared }, at);
    const event = { at, act: 'session.open', subjectKind: 'session', subjectId: '', fields: ['provider'] };
    await recordPersonEvent(transaction, personId, event);
    return ok({ to, signedIn });
  });
}

/** A new account; refused when another browser has opened one for the same pseudonym at the same moment. */
async function openWith(
  { attempt: { provider, to, shared }, pseudonym, device, formerToken }: Heard,
  dependencies: ProviderDependencies,
): Promise<Result<Came, Refusal>> {
  const opening = { way: 'provider', persona: null, device, formerToken, provider, shared } as const;
  const [identityId, at] = [randomUUID(), dependencies.now()];
  try {
    const signedIn = await openAccount(opening, dependencies, async (transaction, { personId }) => {
      const fresh = { identityId, personId, provider, pseudonym, createdAt: at, usedAt: at };
      if (!(await insertIdentity(transaction, fresh))) throw new KnownIdentity();
    });
    return ok({ to, signedIn });
  } catch (cause) {
    if (cause instanceof KnownIdentity) return err(attemptOver);
    throw cause;
  }
}

/** Takes the account that was being opened back with it. */
class KnownIdentity extends Error {}
