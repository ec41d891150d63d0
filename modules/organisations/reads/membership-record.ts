import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { ownOrganisations } from './organisations.ts';

/** What is stored of a person's place in organisations, as it leaves in an export. Inside the actor's transaction. */
export async function membershipRecord(transaction: Transaction<Tables>, personId: string) {
  const administrator = await transaction
    .selectFrom('administrator')
    .select(['name', 'since'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const own = await ownOrganisations(transaction, personId);
  return {
    memberships: own.map((row) => ({
      organisation: row.name,
      kind: row.kind,
      role: row.role,
      name: row.own_name,
      since: row.since.toISOString(),
    })),
    administrator: administrator ? { name: administrator.name, since: administrator.since.toISOString() } : null,
  };
}
