import { sql, type Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { takeEveryTurn } from '#db/turns.ts';

/** Any number, the same in every server. */
const lockKey = 2_010_630;

/** Whether this server alone removes what is over, until the transaction ends; another may be at it. */
export async function aloneAtIt(transaction: Transaction<Tables>): Promise<boolean> {
  const { rows } = await sql<{ alone: boolean }>`
    select pg_try_advisory_xact_lock(${lockKey}::bigint) as alone`.execute(transaction);
  return rows[0]?.alone ?? false;
}

/** Sessions that nobody can go on with. */
export async function removeOverSessions(
  transaction: Transaction<Tables>,
  { at, unusedSince }: { readonly at: Date; readonly unusedSince: Date },
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('session')
    .where((where) => where.or([where('expires_at', '<=', at), where('used_at', '<=', unusedSince)]))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Sign-ins that were begun and not ended in time. */
export async function removeOverAttempts(transaction: Transaction<Tables>, at: Date): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('sign_in_attempt')
    .where('expires_at', '<=', at)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Marks accounts unused since then as soon to be removed; says whose. */
export async function warnUnused(
  transaction: Transaction<Tables>,
  { unusedSince, at }: { readonly unusedSince: Date; readonly at: Date },
): Promise<readonly string[]> {
  const warned = await transaction
    .updateTable('person')
    .set({ warned_at: at })
    .where('used_at', '<', unusedSince)
    .where((where) => where.or([where('warned_at', 'is', null), where('warned_at', '<', where.ref('used_at'))]))
    .returning('person_id')
    .execute();
  return warned.map(({ person_id }) => person_id);
}

/** Removes accounts unused since then, everything in them included, that were marked at least so long ago. */
export async function removeUnused(
  transaction: Transaction<Tables>,
  { unusedSince, warnedBefore }: { readonly unusedSince: Date; readonly warnedBefore: Date },
): Promise<number> {
  await takeEveryTurn(transaction);
  const { numDeletedRows } = await transaction
    .deleteFrom('person')
    .where('used_at', '<', unusedSince)
    .where('warned_at', '<=', warnedBefore)
    .where('warned_at', '>=', (where) => where.ref('used_at'))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
