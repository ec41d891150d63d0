import Type, { type Static } from 'typebox';
import { LanguageCode, nullable, SourceNote, shape } from './schemas.ts';

export const SourcesQuery = shape({ lang: Type.Optional(LanguageCode) });
export const Sources = shape({
  datasets: Type.Array(
    shape({
      dataset: Type.String(),
      pack: Type.String(),
      packTitle: Type.String(),
      synthetic: Type.Boolean(),
      /** False when a real release covers the same kind of data. */
      inUse: Type.Boolean(),
      activatedAt: Type.String(),
      counts: Type.Record(Type.String(), Type.Integer()),
      /** References to concepts outside the pack, left out, per file; rows passed over, per `file: reason`. */
      leftOut: Type.Record(Type.String(), Type.Integer()),
      files: Type.Array(SourceNote),
    }),
  ),
});
export type Sources = Static<typeof Sources>;

export const Health = shape({
  status: Type.Enum(['ok', 'loading']),
  version: Type.String(),
  database: Type.Enum(['embedded', 'server']),
  /** False while the database cannot be reached; what is held in memory is answered all the same. */
  databaseAnswers: Type.Boolean(),
  schemes: Type.Array(Type.String()),
  importing: nullable(Type.String()),
});
export type Health = Static<typeof Health>;

export const BackupBody = shape({
  /** On the server's machine. */
  folder: Type.String({ minLength: 1, maxLength: 4096 }),
  /** Older backups in the folder are removed. */
  keepDays: Type.Integer({ minimum: 1, maximum: 3650 }),
});
export type BackupBody = Static<typeof BackupBody>;
export const Backup = shape({
  file: Type.String(),
  bytes: Type.Integer(),
  /** Names of older ones that were removed. */
  removed: Type.Array(Type.String()),
});
export type Backup = Static<typeof Backup>;

export const ImportBody = shape({ path: Type.String({ minLength: 1, maxLength: 4096 }) });
export const ImportParams = shape({ id: Type.String({ maxLength: 60 }) });
export const importStates = ['waiting', 'running', 'done', 'failed'] as const;
/** Who can mend a failed import: whoever has the data, or whoever runs the machine and the program. */
export const importFaults = ['data', 'machine'] as const;
export const ImportJob = shape({
  id: Type.String(),
  path: Type.String(),
  state: Type.Enum(importStates),
  dataset: nullable(Type.String()),
  /** Records stored so far. */
  records: Type.Integer(),
  results: Type.Array(
    shape({
      dataset: Type.String(),
      outcome: Type.Enum(['imported', 'unchanged', 'superseded-by-real']),
      records: Type.Integer(),
      leftOut: Type.Record(Type.String(), Type.Integer()),
    }),
  ),
  notices: Type.Array(Type.String()),
  error: nullable(Type.String()),
  /** Set when it has failed. */
  fault: nullable(Type.Enum(importFaults)),
});
export type ImportJob = Static<typeof ImportJob>;
