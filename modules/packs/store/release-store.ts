import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Pack, PackDataset } from '#sources/pack.ts';
import type { DatasetName } from '#sources/records.ts';
import type { Release } from '../domain/release.ts';

type Connection = Kysely<Tables> | Transaction<Tables>;

const rowsRemovedAtOnce = 10_000;

/** Every release, the newest first. */
export async function listReleases(connection: Connection): Promise<readonly Release[]> {
  const rows = await connection
    .selectFrom('release')
    .select(['release_id', 'dataset', 'synthetic', 'fingerprint', 'state', 'records', 'left_out'])
    .orderBy('release_id', 'desc')
    .execute();
  return rows.map((row) => ({
    releaseId: row.release_id,
    dataset: row.dataset as DatasetName,
    synthetic: row.synthetic,
    fingerprint: row.fingerprint,
    state: row.state,
    records: row.records,
    leftOut: row.left_out,
  }));
}

/** Opens an inactive release to load into. */
export async function createRelease(
  connection: Connection,
  { pack, dataset, at }: { readonly pack: Pack; readonly dataset: PackDataset; readonly at: Date },
): Promise<number> {
  const { release_id } = await connection
    .insertInto('release')
    .values({
      dataset: dataset.name,
      pack_id: pack.id,
      pack_title: pack.title,
      synthetic: pack.synthetic,
      fingerprint: dataset.fingerprint,
      files: JSON.stringify(dataset.files),
      state: 'loading',
      records: 0,
      left_out: '{}',
      started_at: at,
      touched_at: at,
      activated_at: null,
    })
    .returning('release_id')
    .executeTakeFirstOrThrow();
  return release_id;
}

/**
 * Notes that the loading releases are being worked on, so that no other server takes them for abandoned.
 * @returns false when one was not touched since `before`, or is gone: then another may be sweeping it.
 */
export async function touchReleases(
  transaction: Transaction<Tables>,
  { releaseIds, at, before }: { readonly releaseIds: readonly number[]; readonly at: Date; readonly before: Date },
): Promise<boolean> {
  if (releaseIds.length === 0) return true;
  const { numUpdatedRows } = await transaction
    .updateTable('release')
    .set({ touched_at: at })
    .where('release_id', 'in', releaseIds)
    .where('state', '=', 'loading')
    .where('touched_at', '>', before)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) === releaseIds.length;
}

/** Notes how many records a loading release holds. */
export async function noteRecords(transaction: Transaction<Tables>, releaseId: number, records: number): Promise<void> {
  await transaction.updateTable('release').set({ records }).where('release_id', '=', releaseId).execute();
}

export async function noteLeftOut(
  connection: Connection,
  releaseId: number,
  leftOut: ReadonlyMap<string, number>,
): Promise<void> {
  await connection
    .updateTable('release')
    .set({ left_out: JSON.stringify(Object.fromEntries(leftOut)) })
    .where('release_id', '=', releaseId)
    .execute();
}

/** Lets nobody else change a release until the transaction ends; whoever came second then sees what the first did. */
export async function holdReleases(transaction: Transaction<Tables>): Promise<void> {
  await sql`lock table release in share row exclusive mode`.execute(transaction);
}

/** Makes a loaded or retired release the active one of its dataset. */
export async function activateRelease(transaction: Transaction<Tables>, releaseId: number, at: Date): Promise<void> {
  const { dataset } = await transaction
    .selectFrom('release')
    .select('dataset')
    .where('release_id', '=', releaseId)
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('release')
    .set({ state: 'retired' })
    .where('dataset', '=', dataset)
    .where('state', '=', 'active')
    .execute();
  await transaction
    .updateTable('release')
    .set({ state: 'active', activated_at: at })
    .where('release_id', '=', releaseId)
    .execute();
}

/** Loading releases that nobody has touched since `before`. */
export async function abandonedReleases(connection: Connection, before: Date): Promise<readonly number[]> {
  const rows = await connection
    .selectFrom('release')
    .select('release_id')
    .where('state', '=', 'loading')
    .where('touched_at', '<=', before)
    .execute();
  return rows.map((row) => row.release_id);
}

/**
 * Removes those of the releases that never became active, a slice of rows at a time so that nobody waits
 * long. The release itself goes last: cut off in between, the rest is found and removed the next time.
 */
export async function removeLoading(
  kysely: Kysely<Tables>,
  releaseIds: readonly number[],
  tables: readonly (keyof Tables)[],
): Promise<void> {
  if (releaseIds.length === 0) return;
  const loading = kysely.selectFrom('release').select('release_id').where('state', '=', 'loading');
  for (const { release_id } of await loading.where('release_id', 'in', releaseIds).execute()) {
    for (const table of tables) await removeRows(kysely, table, release_id);
    await kysely.deleteFrom('release').where('release_id', '=', release_id).where('state', '=', 'loading').execute();
  }
}

async function removeRows(kysely: Kysely<Tables>, table: keyof Tables, releaseId: number): Promise<void> {
  let removed = rowsRemovedAtOnce;
  while (removed === rowsRemovedAtOnce) {
    const { numAffectedRows } = await sql`
      delete from ${sql.table(table)} where ctid = any (array(
        select ctid from ${sql.table(table)} where release_id = ${releaseId} limit ${rowsRemovedAtOnce}
      ))`.execute(kysely);
    removed = Number(numAffectedRows);
  }
}

export async function recordEvent(
  connection: Connection,
  event: { at: Date; actor: string; act: string; subjectId: string; fields: readonly string[] },
): Promise<void> {
  await connection
    .insertInto('event')
    .values({
      at: event.at,
      actor: event.actor,
      on_behalf_of: null,
      act: event.act,
      subject_kind: 'pack',
      subject_id: event.subjectId,
      fields: [...event.fields],
    })
    .execute();
}
