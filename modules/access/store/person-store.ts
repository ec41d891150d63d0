import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { takeEveryTurn } from '#db/turns.ts';

export async function insertPerson(
  transaction: Transaction<Tables>,
  person: { readonly personId: string; readonly persona: string | null; readonly at: Date },
): Promise<void> {
  await transaction
    .insertInto('person')
    .values({ person_id: person.personId, persona: person.persona, created_at: person.at, used_at: person.at })
    .execute();
}

/**
 * Removes her row, and with it every row of every table that hangs on it. What somebody does to her in an organisation
 * is done before, or finds her there no longer.
 */
export async function erasePerson(transaction: Transaction<Tables>, personId: string): Promise<boolean> {
  await takeEveryTurn(transaction);
  const { numDeletedRows } = await transaction
    .deleteFrom('person')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/**
 * Until the transaction ends, nobody else changes what hangs on her account while holding it too, or erases it. Events
 * of hers may be written by others meanwhile: two who tell each other something do not wait for each other.
 */
export async function holdAccount(transaction: Transaction<Tables>, personId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('person')
    .select('person_id')
    .where('person_id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that an account is in use, at most once a day: from then on it counts when it has been unused for long. */
export async function noteAccountUse(transaction: Transaction<Tables>, personId: string, at: Date): Promise<void> {
  await transaction
    .updateTable('person')
    .set({ used_at: at })
    .where('person_id', '=', personId)
    .where('used_at', '<', new Date(at.getTime() - accountUseNotedEveryMs))
    .execute();
}

const accountUseNotedEveryMs = 24 * 3_600_000;
