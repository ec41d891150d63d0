import { chmod, readdir, rename, rm } from 'node:fs/promises';
import { kindOfFile, restoreEmbedded, restoreServer } from '#db/database-files.ts';
import { DatabaseProblem } from '#db/database-problem.ts';
import { openDatabase, prepareEmpty } from '#db/open-database.ts';
import { eraseRestored, raiseWalls } from '#modules/access/index.ts';
import { activeReleases } from '#modules/packs/index.ts';
import type { Config } from './config.ts';
import { databaseOf } from './database-of.ts';
import { noteErased, readErased } from './erased-list.ts';
import { claimHome } from './home-lock.ts';
import { homeTaken } from './home-taken.ts';
import { StartProblem } from './start-problem.ts';

/** What a restored database holds: its active data. */
export interface Restored {
  readonly datasets: readonly string[];
  /** How many accounts came back with the backup and were erased anew. */
  readonly erased: number;
}

/**
 * Fills the home's empty database, or the server's, from a backup file and brings it up to date. What is there
 * already is never written over; a file that is damaged leaves nothing behind. Accounts of the lists that had been
 * erased when they came back are erased anew, and noted as such in the new home.
 * @throws StartProblem when a process has the home, DatabaseProblem in a sentence on anything else.
 */
export async function restoreHome(config: Config, file: string, erasedFiles: readonly string[]): Promise<Restored> {
  const erasedIds = await readErased(erasedFiles);
  const claim = await claimHome(config.home);
  if (!claim.held) throw homeTaken(config.home, claim.owner);
  try {
    const kind = await kindOfFile(file).catch((cause: unknown) => {
      throw noSuchFile(file, cause);
    });
    if (kind === undefined) throw DatabaseProblem.brokenBackup(file);
    if ((kind === 'embedded') !== (config.databaseUrl === undefined)) throw DatabaseProblem.otherKind(file, kind);
    await fill(config, file);
    const database = await openDatabase(databaseOf(config));
    try {
      const datasets = (await activeReleases(database.kysely)).map(({ dataset }) => dataset);
      const now = () => new Date();
      const erased = await eraseRestored(erasedIds, { walls: raiseWalls(database.kysely), now });
      await noteErased(config.home, erasedIds, now());
      return { datasets, erased };
    } finally {
      await database.close();
    }
  } finally {
    claim.lock.release();
  }
}

async function fill(config: Config, file: string): Promise<void> {
  const { url, folder = '' } = databaseOf(config);
  if (url !== undefined) {
    await prepareEmpty(url);
    return restoreServer(url, file);
  }
  if (await hasSomething(folder)) throw DatabaseProblem.notEmpty(folder);
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  try {
    await restoreEmbedded(partial, file);
    await rm(folder, { recursive: true, force: true });
    await chmod(partial, 0o700);
    await rename(partial, folder);
  } catch (problem) {
    await rm(partial, { recursive: true, force: true });
    throw problem;
  }
}

async function hasSomething(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return names.length > 0;
}

function noSuchFile(file: string, cause: unknown): StartProblem {
  return new StartProblem(
    'use',
    { sv: `Det går inte att läsa någon fil ${file}.`, en: `There is no file ${file} that can be read.` },
    cause,
  );
}
