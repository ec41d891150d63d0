import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PersonActor, SignInWay } from '#contract/access.ts';
import type { Tables } from '#db/tables.ts';
import { lifetimeMs } from '../domain/session.ts';
import { insertSession } from '../store/session-store.ts';
import { hashOf, newToken } from './token.ts';

/** Whose browser it is that comes. */
export interface Caller {
  readonly device: string;
  /** The token of the session she had, if any: it ends, so that none outlives a sign-in. */
  readonly formerToken: string | undefined;
}

export interface SignedIn {
  readonly actor: PersonActor;
  readonly token: string;
  readonly until: Date;
}

/** A new session of hers, in a transaction of hers. */
export async function openSession(
  transaction: Transaction<Tables>,
  { personId, way, device }: { readonly personId: string; readonly way: SignInWay; readonly device: string },
  at: Date,
): Promise<SignedIn> {
  const actor: PersonActor = { kind: 'person', personId, sessionId: randomUUID() };
  const expiresAt = new Date(at.getTime() + lifetimeMs);
  const token = newToken();
  const session = { sessionId: actor.sessionId, personId, way, device, createdAt: at, usedAt: at, expiresAt };
  await insertSession(transaction, { session, tokenHash: hashOf(token) });
  return { actor, token, until: expiresAt };
}
