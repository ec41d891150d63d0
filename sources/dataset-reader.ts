import type { ReadReport } from './pack.ts';
import type { DatasetName, SourceRecord } from './records.ts';
import type { SourceFile } from './source-file.ts';

/** Reads one dataset from the files of one publisher's format. */
export interface DatasetReader {
  readonly dataset: DatasetName;
  /** Raised whenever the same bytes would give other records; part of the dataset's fingerprint. */
  readonly version: number;
  /** Adapters of which at least one file must be there for the dataset to exist. */
  readonly main: readonly string[];
  /** Adapters without a file of which the main files cannot be understood. */
  readonly needs: readonly string[];
  /** Adapters whose files add to the dataset where they are present. */
  readonly also: readonly string[];
  read(files: DatasetFiles, report: ReadReport): AsyncIterable<SourceRecord>;
}

/** The files of a dataset, by adapter. */
export type DatasetFiles = ReadonlyMap<string, readonly SourceFile[]>;

export function filesOf(files: DatasetFiles, adapter: string): readonly SourceFile[] {
  return files.get(adapter) ?? [];
}

export function adaptersOf(reader: DatasetReader): readonly string[] {
  return [...reader.main, ...reader.needs, ...reader.also];
}
