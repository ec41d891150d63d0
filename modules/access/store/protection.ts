import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';

/**
 * Since when a person's identity is protected; null when it is not. Until the transaction ends it stays so: nothing
 * of hers can be shown to others by an act that began just before she said it.
 */
export async function protectedSince(transaction: Transaction<Tables>, personId: string): Promise<Date | null> {
  const row = await transaction
    .selectFrom('person')
    .select('protected_at')
    .where('person_id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row?.protected_at ?? null;
}

export async function putProtection(
  transaction: Transaction<Tables>,
  personId: string,
  since: Date | null,
): Promise<void> {
  await transaction.updateTable('person').set({ protected_at: since }).where('person_id', '=', personId).execute();
}
