import type { DatasetName, SourceRecord } from './records.ts';

/** A folder that was recognised and can be read. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  /** Figures made up for trying out; said on every screen that shows them. */
  readonly synthetic: boolean;
  /** In the order they must be loaded. */
  readonly datasets: readonly PackDataset[];
  /** Warnings worth telling, for example files that no adapter knows. */
  readonly notices: readonly string[];
}

export interface PackDataset {
  readonly name: DatasetName;
  readonly files: readonly PackFile[];
  /** SHA-256 over the adapter's version and the files' bytes: the same again imports nothing. */
  readonly fingerprint: string;
  /**
   * Streams the checked records.
   * @throws SourceProblem at the first damaged row.
   */
  read(report: ReadReport): AsyncIterable<SourceRecord>;
}

export interface PackFile {
  readonly path: string;
  readonly adapter: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url?: string;
  };
  readonly licence: string;
  /** ISO date, month or year the figures concern; absent when the file does not say. */
  readonly date?: string;
  /** How the figures came about, one sentence per language. */
  readonly method: { readonly sv: string; readonly en: string };
}

/**
 * Where an adapter counts what it read and what it left out. In a file of references it counts the
 * references, else the rows, so that left out ÷ read is always the file's dangling share.
 */
export interface ReadReport {
  /** `rows` more references or rows of `file` were examined, those left out among them. */
  read(file: string, rows: number): void;
  /** A row's reference points outside the pack: left out and counted. */
  leftOut(file: string, reference: string): void;
  /** A row is not taken, on purpose; counted by reason, in a word or two. */
  passedOver(file: string, reason: string): void;
}
