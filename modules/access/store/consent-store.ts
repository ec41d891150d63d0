import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';

interface Standing {
  readonly personId: string;
  readonly purpose: string;
}

/** The edition of the words of the consent that stands; undefined when none does. */
export async function standingConsent(
  transaction: Transaction<Tables>,
  { personId, purpose }: Standing,
): Promise<number | undefined> {
  const row = await transaction
    .selectFrom('consent')
    .select('edition')
    .where('person_id', '=', personId)
    .where('purpose', '=', purpose)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return row?.edition;
}

export async function insertConsent(
  transaction: Transaction<Tables>,
  { personId, purpose, edition, at }: Standing & { readonly edition: number; readonly at: Date },
): Promise<void> {
  await transaction
    .insertInto('consent')
    .values({ person_id: personId, purpose, edition, given_at: at, withdrawn_at: null })
    .execute();
}

/** Takes back the consent to a purpose, or every one; says which stood. */
export async function withdrawConsents(
  transaction: Transaction<Tables>,
  { personId, purpose, at }: { readonly personId: string; readonly purpose?: string; readonly at: Date },
): Promise<readonly string[]> {
  const withdrawn = await transaction
    .updateTable('consent')
    .set({ withdrawn_at: at })
    .where('person_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .$if(purpose !== undefined, (query) => query.where('purpose', '=', purpose ?? ''))
    .returning('purpose')
    .execute();
  return withdrawn.map((row) => row.purpose);
}
