export { type ActiveRelease, activeReleases } from './reads/active-releases.ts';
export { releaseTag } from './reads/release-tag.ts';
export { sourceNotes, standingOn, stated } from './reads/source-notes.ts';
export { listSources } from './routes/list-sources.ts';
export { type DatasetOutcome, type ImportReport, importPack } from './usecases/import-pack.ts';
export { ImportStoodStill } from './usecases/keep-alive.ts';
export type { DatasetWriter, ImportDependencies, ImportProgress, RecordSink } from './usecases/ports.ts';
export { sweepAbandoned } from './usecases/sweep-abandoned.ts';
