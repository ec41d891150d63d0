import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PersonActor, SignInWay } from '#contract/access.ts';
import type { Tables } from '#db/tables.ts';
import { lifetimeMs, type Session } from '../domain/session.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { insertPerson } from '../store/person-store.ts';
import { insertSession } from '../store/session-store.ts';
import { endHeldSession } from './end-session.ts';
import type { AccessDependencies } from './ports.ts';
import { hashOf, newToken } from './token.ts';

export interface Opening {
  readonly way: SignInWay;
  readonly persona: string | null;
  readonly device: string;
  /** The token of the session she had, if any: it ends here, so that none outlives a sign-in. */
  readonly formerToken: string | undefined;
}

export interface SignedIn {
  readonly actor: PersonActor;
  readonly token: string;
  readonly until: Date;
}

/** Opens an account, signed in; `furnish` puts into it, in the same transaction, what it begins with. */
export async function openAccount(
  opening: Opening,
  { walls, now }: AccessDependencies,
  furnish: (transaction: Transaction<Tables>, actor: PersonActor) => Promise<void>,
): Promise<SignedIn> {
  if (opening.formerToken !== undefined) await endHeldSession(opening.formerToken, { walls, now });
  const at = now();
  const actor: PersonActor = { kind: 'person', personId: randomUUID(), sessionId: randomUUID() };
  return walls.as(actor, async (transaction) => {
    await insertPerson(transaction, { personId: actor.personId, persona: opening.persona, at });
    const session = newSession(actor, opening, at);
    const token = newToken();
    await insertSession(transaction, { session, tokenHash: hashOf(token) });
    await furnish(transaction, actor);
    const event = { at, act: 'account.open', subjectKind: 'account', subjectId: '', fields: [] };
    await recordPersonEvent(transaction, actor.personId, event);
    return { actor, token, until: session.expiresAt };
  });
}

function newSession({ personId, sessionId }: PersonActor, { way, device }: Opening, at: Date): Session {
  const expiresAt = new Date(at.getTime() + lifetimeMs);
  return { sessionId, personId, way, device, createdAt: at, usedAt: at, expiresAt };
}
