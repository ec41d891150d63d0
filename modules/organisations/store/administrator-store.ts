import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';

/** Somebody who administers the installation: makes organisations and grants them counties. */
export interface Administrator {
  readonly administratorId: string;
  readonly personId: string;
  /** What she is called to those who run the installation. */
  readonly name: string;
  readonly hidden: boolean;
  readonly since: Date;
}

export async function insertAdministrator(transaction: Transaction<Tables>, administrator: Administrator) {
  await transaction
    .insertInto('administrator')
    .values({
      administrator_id: administrator.administratorId,
      person_id: administrator.personId,
      name: administrator.name,
      hidden: administrator.hidden,
      since: administrator.since,
    })
    .execute();
}

/** Those that the transaction shows: a person's own row, or all of them to the command. */
export async function administratorsShown(transaction: Transaction<Tables>): Promise<readonly Administrator[]> {
  const rows = await transaction
    .selectFrom('administrator')
    .selectAll()
    .orderBy('since')
    .orderBy('administrator_id')
    .execute();
  return rows.map((row) => ({
    administratorId: row.administrator_id,
    personId: row.person_id,
    name: row.name,
    hidden: row.hidden,
    since: row.since,
  }));
}

/** Notes that their names were read, of those with whom that was not so within a day; says with whom. */
export async function noteAdministratorsRead(transaction: Transaction<Tables>, at: Date) {
  const read = await transaction
    .updateTable('administrator')
    .set({ read_at: at })
    .where('name', '<>', '')
    .where((where) => where.or([where('read_at', 'is', null), where('read_at', '<=', new Date(at.getTime() - dayMs))]))
    .returning(['administrator_id', 'person_id'])
    .execute();
  return read.map((row) => ({ administratorId: row.administrator_id, personId: row.person_id }));
}

const dayMs = 24 * 3_600_000;

/** Her own id as an administrator; undefined when she is none. */
export async function administratorIdOf(
  transaction: Transaction<Tables>,
  personId: string,
): Promise<string | undefined> {
  const row = await transaction
    .selectFrom('administrator')
    .select('administrator_id')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.administrator_id;
}

export async function setAdministratorName(
  transaction: Transaction<Tables>,
  personId: string,
  shown: Pick<Administrator, 'name' | 'hidden'>,
) {
  await transaction.updateTable('administrator').set(shown).where('person_id', '=', personId).execute();
}

export async function deleteAdministrator(transaction: Transaction<Tables>, administratorId: string): Promise<void> {
  await transaction.deleteFrom('administrator').where('administrator_id', '=', administratorId).execute();
}
