import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Attempt } from '../domain/attempt.ts';

export interface KeptAttempt {
  readonly attempt: Attempt;
  /** Who it is for, when she was signed in already. */
  readonly personId: string | null;
  readonly expiresAt: Date;
}

export async function insertAttempt(
  transaction: Transaction<Tables>,
  tokenHash: string,
  { attempt, personId, expiresAt }: KeptAttempt,
): Promise<void> {
  await transaction
    .insertInto('sign_in_attempt')
    .values({
      attempt_hash: tokenHash,
      person_id: personId,
      content: JSON.stringify(attempt),
      expires_at: expiresAt,
    })
    .execute();
}

/** Takes it away: what was begun can be ended once. */
export async function takeHeldAttempt(
  transaction: Transaction<Tables>,
  tokenHash: string,
): Promise<KeptAttempt | undefined> {
  const row = await transaction
    .deleteFrom('sign_in_attempt')
    .where('attempt_hash', '=', tokenHash)
    .returningAll()
    .executeTakeFirst();
  return row && { attempt: row.content as Attempt, personId: row.person_id, expiresAt: row.expires_at };
}

/** Removes what nobody ended in time. In a transaction of nobody's, told the time: no other row may be removed there. */
export async function sweepAttempts(transaction: Transaction<Tables>): Promise<void> {
  await transaction.deleteFrom('sign_in_attempt').execute();
}
