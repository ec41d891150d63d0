import type { Selectable, Transaction } from 'kysely';
import type { IdentityTable } from '#db/personal-tables.ts';
import type { Tables } from '#db/tables.ts';

/** Somebody a provider knows, connected to an account. */
export interface Identity {
  readonly identityId: string;
  readonly personId: string;
  readonly provider: string;
  readonly pseudonym: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** False when it is connected already, to her or to another. */
export async function insertIdentity(transaction: Transaction<Tables>, identity: Identity): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('identity')
    .values({
      identity_id: identity.identityId,
      person_id: identity.personId,
      provider: identity.provider,
      pseudonym: identity.pseudonym,
      created_at: identity.createdAt,
      used_at: identity.usedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The identity of the pseudonym that the transaction's holder was found to have. */
export async function heldIdentity(transaction: Transaction<Tables>, pseudonym: string): Promise<Identity | undefined> {
  const row = await transaction
    .selectFrom('identity')
    .selectAll()
    .where('pseudonym', '=', pseudonym)
    .executeTakeFirst();
  return row && toIdentity(row);
}

export async function identitiesOf(transaction: Transaction<Tables>, personId: string): Promise<readonly Identity[]> {
  const rows = await transaction
    .selectFrom('identity')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('identity_id')
    .execute();
  return rows.map(toIdentity);
}

export async function noteIdentityUse(
  transaction: Transaction<Tables>,
  identityId: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('identity')
    .set({ used_at: at })
    .where('identity_id', '=', identityId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function deleteIdentity(transaction: Transaction<Tables>, identityId: string): Promise<void> {
  await transaction.deleteFrom('identity').where('identity_id', '=', identityId).execute();
}

function toIdentity(row: Selectable<IdentityTable>): Identity {
  return {
    identityId: row.identity_id,
    personId: row.person_id,
    provider: row.provider,
    pseudonym: row.pseudonym,
    createdAt: row.created_at,
    usedAt: row.used_at,
  };
}
