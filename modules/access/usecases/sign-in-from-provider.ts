import { randomUUID } from 'node:crypto';
import type { PersonActor } from '#contract/access.ts';
import type { Refusal } from '#contract/errors.ts';
import { err, ok, type Result } from '#kit/result.ts';
import type { AttemptOf } from '../domain/attempt.ts';
import { attemptOver, noPasskeysHere, notConfirmed, notFound, providerAway } from '../domain/refusals.ts';
import { heldIdentity, identitiesOf, insertIdentity, noteIdentityUse } from '../store/identity-store.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { holdAccount } from '../store/person-store.ts';
import { type Begun, beginAttempt, takeKept } from './attempts.ts';
import { endHeldSession } from './end-session.ts';
import { openAccount } from './open-account.ts';
import { type Caller, openSession, type SignedIn } from './open-session.ts';
import type { ProviderDependencies } from './ports.ts';
import { resumeSession } from './resume-session.ts';
import type { AtSite } from './sign-up.ts';

interface Asking extends Pick<AtSite, 'site'> {
  readonly provider: string;
  /** Where on the site to go on to. */
  readonly to: string;
  /** Whose account to connect to; null to sign in. */
  readonly actor: PersonActor | null;
}

/** Asks a provider who she is: the address to send her to, bound to her browser. */
export async function askProvider(
  { site, provider, to, actor }: Asking,
  dependencies: ProviderDependencies,
): Promise<Result<Begun & { readonly url: string }, Refusal>> {
  if (site === undefined) return err(noPasskeysHere);
  const { walls, providers } = dependencies;
  if (!walls.may(actor ?? { kind: 'visitor' }, actor === null ? 'identity.sign-in' : 'identity.connect', whose(actor)))
    return err(notFound);
  const question = await providers.ask(provider, callback(site, provider)).catch(() => 'away' as const);
  if (question === 'away') return err(providerAway);
  if (question === undefined) return err(notFound);
  const { url, state, nonce, verifier } = question;
  const attempt = { kind: 'provider', provider, state, nonce, verifier, to } as const;
  return ok({ ...(await beginAttempt(attempt, actor?.personId ?? null, dependencies)), url });
}

interface Coming extends AtSite, Caller {
  /** Whose address of the site's she was sent back to. */
  readonly provider: string;
  readonly search: string;
}

/** Where to go on, and the session if she was not signed in before. */
export interface Came {
  readonly to: string;
  readonly signedIn: SignedIn | undefined;
}

/** She is back from the provider: lets her in, opens an account, or connects the provider to the account she has. */
export async function comeFromProvider(
  coming: Coming,
  dependencies: ProviderDependencies,
): Promise<Result<Came, Refusal>> {
  const { site, attempt: token, provider, search } = coming;
  if (site === undefined) return err(noPasskeysHere);
  const kept = await takeKept(token, dependencies);
  // Each provider has an address of its own to answer at, so that none answers for another (RFC 9700, section 4.4).
  if (kept?.attempt.kind !== 'provider' || kept.attempt.provider !== provider) return err(attemptOver);
  const { state, nonce, verifier } = kept.attempt;
  const address = `${callback(site, provider)}?${search}`;
  const pseudonym = await dependencies.providers
    .hear(provider, { address, state, nonce, verifier })
    // Whatever does not hold is thrown by the library; all of it is the same answer.
    .catch(() => undefined);
  if (pseudonym === undefined) return err(notConfirmed);
  return kept.personId === null
    ? enter({ ...coming, attempt: kept.attempt, pseudonym }, dependencies)
    : connect({ ...coming, attempt: kept.attempt, pseudonym, personId: kept.personId }, dependencies);
}

type Heard = Caller & { readonly attempt: AttemptOf<'provider'>; readonly pseudonym: string };

async function enter(heard: Heard, dependencies: ProviderDependencies): Promise<Result<Came, Refusal>> {
  const { walls, now } = dependencies;
  const { pseudonym, device, formerToken } = heard;
  const { to } = heard.attempt;
  const identity = await walls.asHolderOf({ pseudonym }, (transaction) => heldIdentity(transaction, pseudonym));
  if (identity === undefined) return openWith(heard, dependencies);
  if (formerToken !== undefined) await endHeldSession(formerToken, dependencies);
  const { personId, identityId } = identity;
  return walls.as({ kind: 'person', personId, sessionId: '' }, async (transaction) => {
    const at = now();
    if (!(await noteIdentityUse(transaction, identityId, at))) return err(notConfirmed);
    const signedIn = await openSession(transaction, { personId, way: 'provider', device }, at);
    const event = { at, act: 'session.open', subjectKind: 'session', subjectId: '', fields: ['provider'] };
    await recordPersonEvent(transaction, personId, event);
    return ok({ to, signedIn });
  });
}

/** A new account; refused when another browser has opened one for the same pseudonym at the same moment. */
async function openWith(
  { attempt: { provider, to }, pseudonym, device, formerToken }: Heard,
  dependencies: ProviderDependencies,
): Promise<Result<Came, Refusal>> {
  const opening = { way: 'provider', persona: null, device, formerToken } as const;
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

/** Only in the session of the person it was begun for. */
async function connect(
  { attempt, pseudonym, formerToken, personId }: Heard & { readonly personId: string },
  dependencies: ProviderDependencies,
): Promise<Result<Came, Refusal>> {
  const { walls, now } = dependencies;
  const session = formerToken === undefined ? undefined : await resumeSession(formerToken, dependencies);
  if (session?.personId !== personId) return err(attemptOver);
  const actor = { kind: 'person', personId, sessionId: session.sessionId } as const;
  if (!walls.may(actor, 'identity.connect', whose(actor))) return err(notFound);
  return walls.as(actor, async (transaction) => {
    if (!(await holdAccount(transaction, personId))) return err(notFound);
    const [at, identityId] = [now(), randomUUID()];
    const identity = { identityId, personId, provider: attempt.provider, pseudonym, createdAt: at, usedAt: null };
    if (!(await insertIdentity(transaction, identity))) {
      const hers = (await identitiesOf(transaction, personId)).some((one) => one.pseudonym === pseudonym);
      return hers ? ok({ to: attempt.to, signedIn: undefined }) : err({ code: 'access/identity-taken', details: {} });
    }
    const event = { at, act: 'identity.connect', subjectKind: 'identity', subjectId: identityId, fields: [] };
    await recordPersonEvent(transaction, personId, event);
    return ok({ to: attempt.to, signedIn: undefined });
  });
}

function whose(actor: PersonActor | null) {
  return { ownerId: actor?.personId ?? '' };
}

function callback(site: string, provider: string): string {
  return `${site}/sign-in/from/${encodeURIComponent(provider)}`;
}
