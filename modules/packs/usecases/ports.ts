import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { PackDataset } from '#sources/pack.ts';
import type { SourceRecord } from '#sources/records.ts';

/**
 * Writes one dataset's records into an inactive release. Each kind of data has one, owned by the module
 * whose tables it fills.
 */
export interface DatasetWriter {
  readonly accepts: (dataset: PackDataset['name']) => boolean;
  /** Tables with a `release_id` that it writes, emptied of a release that never became active. */
  readonly tables: readonly (keyof Tables)[];
  open(releaseId: number): RecordSink;
}

export interface RecordSink {
  /**
   * Stores a batch in the given transaction.
   * @throws SourceProblem when a record contradicts what was stored before (an id twice).
   */
  write(transaction: Transaction<Tables>, records: readonly SourceRecord[]): Promise<void>;
}

export interface ImportDependencies {
  readonly kysely: Kysely<Tables>;
  readonly writers: readonly DatasetWriter[];
  readonly now: () => Date;
}

/** Every table that holds records of a release. */
export function tablesOf({ writers }: Pick<ImportDependencies, 'writers'>): readonly (keyof Tables)[] {
  return writers.flatMap(({ tables }) => tables);
}

export interface ImportProgress {
  readonly dataset: PackDataset['name'];
  readonly records: number;
}
