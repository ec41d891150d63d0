import type { Selectable, Transaction } from 'kysely';
import type { PasskeyTable } from '#db/personal-tables.ts';
import type { Tables } from '#db/tables.ts';
import type { Passkey } from '../domain/passkey.ts';

/** False when somebody has that passkey already. */
export async function insertPasskey(transaction: Transaction<Tables>, passkey: Passkey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('passkey')
    .values({
      passkey_id: passkey.passkeyId,
      person_id: passkey.personId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      sign_count: passkey.signCount,
      transports: [...passkey.transports],
      name: passkey.name,
      synced: passkey.synced,
      created_at: passkey.createdAt,
      used_at: passkey.usedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The passkey that the transaction's holder signed with. */
export async function heldPasskey(
  transaction: Transaction<Tables>,
  credentialId: string,
): Promise<Passkey | undefined> {
  const row = await transaction
    .selectFrom('passkey')
    .selectAll()
    .where('credential_id', '=', credentialId)
    .executeTakeFirst();
  return row && toPasskey(row);
}

export async function passkeysOf(transaction: Transaction<Tables>, personId: string): Promise<readonly Passkey[]> {
  const rows = await transaction
    .selectFrom('passkey')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .orderBy('passkey_id')
    .execute();
  return rows.map(toPasskey);
}

/** Notes that it signed; false when another request has noted as much in the meantime. */
export async function notePasskeyUse(
  transaction: Transaction<Tables>,
  { credentialId, signCount }: Passkey,
  { newCount, at }: { readonly newCount: number; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('passkey')
    .set({ sign_count: newCount, used_at: at })
    .where('credential_id', '=', credentialId)
    .where('sign_count', '=', String(signCount))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

export async function renameStoredPasskey(
  transaction: Transaction<Tables>,
  passkeyId: string,
  name: string,
): Promise<void> {
  await transaction.updateTable('passkey').set({ name }).where('passkey_id', '=', passkeyId).execute();
}

export async function deletePasskey(transaction: Transaction<Tables>, passkeyId: string): Promise<void> {
  await transaction.deleteFrom('passkey').where('passkey_id', '=', passkeyId).execute();
}

function toPasskey(row: Selectable<PasskeyTable>): Passkey {
  return {
    passkeyId: row.passkey_id,
    personId: row.person_id,
    credentialId: row.credential_id,
    publicKey: row.public_key,
    signCount: Number(row.sign_count),
    transports: row.transports,
    name: row.name,
    synced: row.synced,
    createdAt: row.created_at,
    usedAt: row.used_at,
  };
}
