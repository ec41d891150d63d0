import type { Transaction } from 'kysely';
import type { OrganisationTable } from '#db/organisation-tables.ts';
import type { Tables } from '#db/tables.ts';
import { sortKey } from '#kit/sort-key.ts';

interface Described {
  readonly organisationId: string;
  readonly kind: OrganisationTable['kind'];
  readonly name: string;
  /** Codes of counties. */
  readonly regions: readonly string[];
  readonly at: Date;
}

export async function insertOrganisation(transaction: Transaction<Tables>, organisation: Described): Promise<void> {
  const { organisationId, kind, name, at } = organisation;
  await transaction
    .insertInto('organisation')
    .values({ organisation_id: organisationId, kind, name, sort_key: sortKey(name), created_at: at })
    .execute();
  await putRegions(transaction, organisation);
}

/** False when there is none that the transaction's actor may change. */
export async function updateOrganisation(transaction: Transaction<Tables>, organisation: Described): Promise<boolean> {
  const { organisationId, kind, name } = organisation;
  const { numUpdatedRows } = await transaction
    .updateTable('organisation')
    .set({ kind, name, sort_key: sortKey(name) })
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  await putRegions(transaction, organisation);
  return true;
}

export async function renameStored(
  transaction: Transaction<Tables>,
  organisationId: string,
  name: string,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('organisation')
    .set({ name, sort_key: sortKey(name) })
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function deleteOrganisation(transaction: Transaction<Tables>, organisationId: string): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('organisation')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Those that stand stay as they were granted. */
async function putRegions(
  transaction: Transaction<Tables>,
  { organisationId, regions, at }: Pick<Described, 'organisationId' | 'regions' | 'at'>,
): Promise<void> {
  await transaction
    .deleteFrom('region_grant')
    .where('organisation_id', '=', organisationId)
    .$if(regions.length > 0, (query) => query.where('region', 'not in', [...regions]))
    .execute();
  if (regions.length === 0) return;
  await transaction
    .insertInto('region_grant')
    .values(regions.map((region) => ({ organisation_id: organisationId, region, granted_at: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What the transaction shows of it; undefined when that is nothing. */
export async function organisationOf(
  transaction: Transaction<Tables>,
  organisationId: string,
): Promise<Pick<Described, 'kind' | 'name' | 'regions'> | undefined> {
  const row = await transaction
    .selectFrom('organisation')
    .select(['kind', 'name'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const granted = await transaction
    .selectFrom('region_grant')
    .select('region')
    .where('organisation_id', '=', organisationId)
    .orderBy('region')
    .execute();
  return { ...row, regions: granted.map(({ region }) => region) };
}
