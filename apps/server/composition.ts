import type { Handlers } from '#contract/handlers.ts';
import type { Database } from '#db/open-database.ts';
import type { ActiveRelease, ImportProgress, ImportReport } from '#modules/packs/index.ts';
import type { IndexCache } from '#modules/taxonomy/index.ts';
import type { Personal, PersonalHandlers, PersonalOptions } from './personal.ts';

/** Routes the server itself answers, with or without data. */
export type OwnRoutes = 'getHealth' | 'startImport' | 'getImport' | 'makeBackup';
export type OwnHandlers = Pick<Handlers, OwnRoutes>;
export type DataHandlers = Omit<Handlers, OwnRoutes | keyof PersonalHandlers>;

/** The platform on one open database: what `compose.ts` gives the server. */
export interface Composition {
  /** Removes what a cut-off import left behind. */
  sweep(): Promise<void>;
  /** Every dataset's active release. */
  activeReleases(): Promise<readonly ActiveRelease[]>;
  /**
   * Recognises the folder and imports it; activates, but does not `load`.
   * @throws SourceProblem when the folder or a file of it cannot be taken; nothing has changed then.
   */
  importFolder(folder: string, onProgress: (progress: ImportProgress) => void): Promise<ImportReport>;
  /** Reads what is active into memory; from then on `handlers` and `releaseTag` answer for it. */
  load(): Promise<void>;
  /** Whether what `load` read last is still what is active; another server may have imported. */
  isCurrent(): Promise<boolean>;
  /** Undefined until the first `load`. */
  handlers(): DataHandlers | undefined;
  /** What is somebody's, whatever is loaded. */
  readonly personal: Personal;
  /** Changes whenever an answer may: with what `load` read last, what is worked out from it, and the day. */
  releaseTag(): string;
  /** Ends what is going on behind the answers; the database may then be closed. */
  close(): Promise<void>;
}

/** `cache` keeps what takes long to make between starts. */
export type Compose = (database: Database, cache: IndexCache, options?: PersonalOptions) => Promise<Composition>;
