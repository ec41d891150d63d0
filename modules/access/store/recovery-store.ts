import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';

/** Puts new codes in the place of those there were. */
export async function replaceCodes(
  transaction: Transaction<Tables>,
  personId: string,
  { hashes, at }: { readonly hashes: readonly string[]; readonly at: Date },
): Promise<void> {
  await transaction.deleteFrom('recovery_code').where('person_id', '=', personId).execute();
  const rows = hashes.map((hash) => ({ code_hash: hash, person_id: personId, created_at: at }));
  await transaction.insertInto('recovery_code').values(rows).execute();
}

/** Whose code the transaction's holder has. */
export async function ownerOfCode(transaction: Transaction<Tables>, codeHash: string): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('recovery_code')
    .select('person_id')
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return row?.person_id;
}

export async function codesLeft(transaction: Transaction<Tables>, personId: string): Promise<number> {
  const { count } = await transaction
    .selectFrom('recovery_code')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** False when it has been used in the meantime. */
export async function spendCode(transaction: Transaction<Tables>, codeHash: string): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('recovery_code')
    .where('code_hash', '=', codeHash)
    .executeTakeFirstOrThrow();
  return numDeletedRows === 1n;
}
