import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { Pack, PackDataset } from '#sources/pack.ts';
import type { DatasetName } from '#sources/records.ts';
import type { Release } from '../domain/release.ts';

type Connection = Kysely<Tables> | Transaction<Tables>;

export async function listReleases(connection: Connection): Promise<readonly Release[]> {
  const rows = await connection
    .selectFrom('release')
    .select(['release_id', 'dataset', 'pack_id', 'synthetic', 'fingerprint', 'state'])
    .orderBy('release_id', 'desc')
    .execute();
  return rows.map((row) => ({
    releaseId: row.release_id,
    dataset: row.dataset as DatasetName,
    packId: row.pack_id,
    synthetic: row.synthetic,
    fingerprint: row.fingerprint,
    state: row.state,
  }));
}

/** Opens an inactive release to load into. */
export async function createRelease(
  connection: Connection,
  pack: Pack,
  dataset: PackDataset,
  at: Date,
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

/** Notes how far a loading release has come, so that no other server takes it for abandoned. */
export async function touchRelease(
  connection: Connection,
  releaseId: number,
  records: number,
  at: Date,
): Promise<void> {
  await connection
    .updateTable('release')
    .set({ records, touched_at: at })
    .where('release_id', '=', releaseId)
    .execute();
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

/** Removes a release that never became active, table by table in short transactions. */
export async function removeRelease(
  kysely: Kysely<Tables>,
  releaseId: number,
  tables: readonly (keyof Tables)[],
): Promise<void> {
  for (const table of tables) {
    await kysely.deleteFrom(table).where('release_id', '=', releaseId).execute();
  }
  await kysely.deleteFrom('release').where('release_id', '=', releaseId).where('state', '=', 'loading').execute();
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
