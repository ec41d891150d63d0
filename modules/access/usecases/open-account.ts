import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { PersonActor, SignInWay } from '#contract/access.ts';
import type { Tables } from '#db/tables.ts';
import { recordPersonEvent } from '../store/person-events.ts';
import { insertPerson } from '../store/person-store.ts';
import { endHeldSession } from './end-session.ts';
import { type Caller, openSession, type SignedIn } from './open-session.ts';
import type { AccessDependencies } from './ports.ts';

export interface Opening extends Caller {
  readonly way: SignInWay;
  readonly persona: string | null;
  /** Where the id had to be known before the account. */
  readonly personId?: string;
  /** Who vouched for her, when somebody did. */
  readonly provider?: string;
}

/** Opens an account, signed in; `furnish` puts into it, in the same transaction, what it begins with. */
export async function openAccount(
  { way, persona, device, formerToken, shared, provider, personId = randomUUID() }: Opening,
  { walls, now }: AccessDependencies,
  furnish: (transaction: Transaction<Tables>, actor: PersonActor) => Promise<void>,
): Promise<SignedIn> {
  if (formerToken !== undefined) await endHeldSession(formerToken, { walls, now });
  const at = now();
  return walls.as({ kind: 'person', personId, sessionId: '' }, async (transaction) => {
    await insertPerson(transaction, { personId, persona, at });
    const signedIn = await openSession(transaction, { personId, way, device, shared, provider }, at);
    await furnish(transaction, signedIn.actor);
    const event = { at, act: 'account.open', subjectKind: 'account', subjectId: '', fields: [] };
    await recordPersonEvent(transaction, personId, event);
    return signedIn;
  });
}
