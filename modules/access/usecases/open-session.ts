import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PersonActor } from '#contract/access.ts';
import type { Tables } from '#db/tables.ts';
import { endOf, type Session } from '../domain/session.ts';
import { insertSession } from '../store/session-store.ts';
import { hashOf, newToken } from './token.ts';

/** Whose browser it is that comes. */
export interface Caller {
  readonly device: string;
  /** The token of the session she had, if any: it ends, so that none outlives a sign-in. */
  readonly formerToken: string | undefined;
  /** Whether she says that others sit at that computer too. */
  readonly shared?: boolean | undefined;
}

export interface SignedIn {
  readonly actor: PersonActor;
  readonly token: string;
  /** Null when the browser is to forget it as it is closed. */
  readonly until: Date | null;
}

interface Opening extends Pick<Session, 'personId' | 'way'>, Pick<Caller, 'device' | 'shared'> {
  readonly provider?: string | undefined;
}

/** A new session of hers, in a transaction of hers. */
export async function openSession(
  transaction: Transaction<Tables>,
  { personId, way, device, provider, shared = false }: Opening,
  at: Date,
): Promise<SignedIn> {
  const actor: PersonActor = { kind: 'person', personId, sessionId: randomUUID() };
  const expiresAt = endOf({ shared }, at);
  const token = newToken();
  const session: Session = {
    sessionId: actor.sessionId,
    personId,
    way,
    device,
    provider: provider ?? null,
    shared,
    settling: way === 'recovery',
    createdAt: at,
    usedAt: at,
    confirmedAt: at,
    expiresAt,
  };
  await insertSession(transaction, { session, tokenHash: hashOf(token) });
  return { actor, token, until: shared ? null : expiresAt };
}
