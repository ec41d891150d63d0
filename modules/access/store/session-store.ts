import type { Selectable, Transaction } from 'kysely';
import { becomeActor } from '#db/as-actor.ts';
import type { SessionTable } from '#db/personal-tables.ts';
import type { Tables } from '#db/tables.ts';
import type { Session } from '../domain/session.ts';
import { noteAccountUse } from './person-store.ts';

export async function insertSession(
  transaction: Transaction<Tables>,
  { session, tokenHash }: { readonly session: Session; readonly tokenHash: string },
): Promise<void> {
  await transaction
    .insertInto('session')
    .values({
      session_id: session.sessionId,
      person_id: session.personId,
      token_hash: tokenHash,
      way: session.way,
      device: session.device,
      created_at: session.createdAt,
      used_at: session.usedAt,
      expires_at: session.expiresAt,
      provider: session.provider,
      shared: session.shared,
      settling: session.settling,
      confirmed_at: session.confirmedAt,
    })
    .execute();
  await noteAccountUse(transaction, session.personId, session.usedAt);
}

/** The session of the token that the transaction's actor holds. */
export async function heldSession(transaction: Transaction<Tables>, tokenHash: string): Promise<Session | undefined> {
  const row = await transaction
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row === undefined ? undefined : toSession(row);
}

/** Notes that it is used; its holder is its person from here on. */
export async function noteUse(transaction: Transaction<Tables>, session: Session, at: Date): Promise<void> {
  await becomeActor(transaction, session.personId);
  await transaction.updateTable('session').set({ used_at: at }).where('session_id', '=', session.sessionId).execute();
  await noteAccountUse(transaction, session.personId, at);
}

/** Notes that she has shown that it is her. */
export async function noteConfirmed(transaction: Transaction<Tables>, sessionId: string, at: Date): Promise<void> {
  await transaction.updateTable('session').set({ confirmed_at: at }).where('session_id', '=', sessionId).execute();
}

/** Notes that she has said which ways in are hers. */
export async function noteSettled(transaction: Transaction<Tables>, sessionId: string): Promise<void> {
  await transaction.updateTable('session').set({ settling: false }).where('session_id', '=', sessionId).execute();
}

export async function findSession(transaction: Transaction<Tables>, sessionId: string): Promise<Session | undefined> {
  const row = await transaction
    .selectFrom('session')
    .selectAll()
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return row === undefined ? undefined : toSession(row);
}

/** Every session of a person's, the one used last first. */
export async function sessionsOf(transaction: Transaction<Tables>, personId: string): Promise<readonly Session[]> {
  const rows = await transaction
    .selectFrom('session')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('used_at', 'desc')
    .orderBy('session_id')
    .execute();
  return rows.map(toSession);
}

export async function removeSessions(transaction: Transaction<Tables>, sessionIds: readonly string[]): Promise<number> {
  if (sessionIds.length === 0) return 0;
  const { numDeletedRows } = await transaction
    .deleteFrom('session')
    .where('session_id', 'in', sessionIds)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function toSession(row: Selectable<SessionTable>): Session {
  return {
    sessionId: row.session_id,
    personId: row.person_id,
    way: row.way,
    device: row.device,
    createdAt: row.created_at,
    usedAt: row.used_at,
    expiresAt: row.expires_at,
    provider: row.provider,
    shared: row.shared,
    settling: row.settling,
    confirmedAt: row.confirmed_at,
  };
}
