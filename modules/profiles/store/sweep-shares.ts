import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { monthsBefore, periods } from '#kit/periods.ts';

/** Forgets the tokens of shares that have expired, and in time that there were such shares. */
export async function sweepShares(transaction: Transaction<Tables>, at: Date) {
  const forgotten = await transaction
    .updateTable('share')
    .set({ token_hash: null })
    .where('expires_at', '<=', at)
    .where('token_hash', 'is not', null)
    .executeTakeFirstOrThrow();
  const before = monthsBefore(at, periods.endedShareMonths);
  const removed = await transaction
    .deleteFrom('share')
    .where((where) => where(where.fn.coalesce('closed_at', 'expires_at'), '<=', before))
    .executeTakeFirstOrThrow();
  return { 'share-token': Number(forgotten.numUpdatedRows), share: Number(removed.numDeletedRows) };
}
