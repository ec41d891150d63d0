import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { PackFile } from '#sources/pack.ts';
import type { DatasetName } from '#sources/records.ts';
import { coveredBy, kindOf } from '../domain/release.ts';

export interface ActiveRelease {
  readonly releaseId: number;
  readonly dataset: DatasetName;
  /** SHA-256 of the files it came from. */
  readonly fingerprint: string;
  readonly packId: string;
  readonly packTitle: string;
  readonly synthetic: boolean;
  /** False when a real release covers the same kind of data: then no answer may use it. */
  readonly inUse: boolean;
  readonly files: readonly PackFile[];
  readonly records: number;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly activatedAt: Date;
}

/** The releases that are active now, one per dataset. */
export async function activeReleases(kysely: Kysely<Tables>): Promise<readonly ActiveRelease[]> {
  const rows = await kysely
    .selectFrom('release')
    .selectAll()
    .where('state', '=', 'active')
    .orderBy('dataset')
    .execute();
  const real = new Set(rows.filter((row) => !row.synthetic).map((row) => kindOf(row.dataset as DatasetName)));
  return rows.map((row) => ({
    releaseId: row.release_id,
    dataset: row.dataset as DatasetName,
    fingerprint: row.fingerprint,
    packId: row.pack_id,
    packTitle: row.pack_title,
    synthetic: row.synthetic,
    inUse: !row.synthetic || !coveredBy(row.dataset as DatasetName).some((kind) => real.has(kind)),
    files: row.files as unknown as readonly PackFile[],
    records: row.records,
    leftOut: row.left_out,
    activatedAt: row.activated_at ?? row.started_at,
  }));
}
