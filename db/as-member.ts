import { sql, type Transaction } from 'kysely';
import type { MembershipTable } from './organisation-tables.ts';
import type { Tables } from './tables.ts';

/** What the actor is in an organisation, as the database has it. */
export interface FoundMember {
  readonly role: MembershipTable['role'];
  /** Codes of the regions that the organisation may act in, sorted. */
  readonly regions: readonly string[];
}

/**
 * From here on the transaction shows what the actor's role in the organisation shows her: both settings are filled
 * from her own row, and emptied where she has none.
 */
export async function becomeMember(
  transaction: Transaction<Tables>,
  organisationId: string,
): Promise<FoundMember | undefined> {
  const { rows } = await sql<{ role: FoundMember['role'] | '' }>`
    with own as (
      select coalesce(max(organisation_id), '') as organisation, coalesce(max(role), '') as role
      from membership where organisation_id = ${organisationId} and person_id = current_setting('vidare.actor', true))
    select set_config('vidare.organisation', organisation, true), set_config('vidare.role', role, true) as role from own
  `.execute(transaction);
  const role = rows[0]?.role ?? '';
  if (role === '') return undefined;
  const grants = await transaction
    .selectFrom('region_grant')
    .select('region')
    .where('organisation_id', '=', organisationId)
    .orderBy('region')
    .execute();
  return { role, regions: grants.map(({ region }) => region) };
}

/** The actor's account stays until the transaction ends: held before what hangs on it, in the order erasing goes. */
export async function keepActor(transaction: Transaction<Tables>): Promise<void> {
  await sql`select from person where person_id = current_setting('vidare.actor', true) for key share`.execute(
    transaction,
  );
}

/** How many own it, whether the transaction shows who they are or not; 0 where it does not show the organisation. */
export async function countOwners(transaction: Transaction<Tables>, organisationId: string): Promise<number> {
  const { rows } = await sql<{ owners: number | null }>`select count_owners(${organisationId}) as owners`.execute(
    transaction,
  );
  return rows[0]?.owners ?? 0;
}

/** From here on the transaction shows what an administrator is shown, if the actor is one. */
export async function becomeAdministrator(transaction: Transaction<Tables>): Promise<boolean> {
  const { rows } = await sql<{ told: string }>`
    select set_config('vidare.administrator', case when exists (
      select from administrator where person_id = current_setting('vidare.actor', true)) then 'yes' else '' end, true)
      as told`.execute(transaction);
  return rows[0]?.told === 'yes';
}
