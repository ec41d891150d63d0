import path from 'node:path';
import type { Target } from '#db/open-database.ts';
import type { Config } from './config.ts';

/** Where the settings say that the database is. */
export function databaseOf({ databaseUrl, backupDatabaseUrl, home }: Config): Target {
  if (databaseUrl === undefined) return { folder: path.join(home, 'database') };
  return { url: databaseUrl, ...(backupDatabaseUrl === undefined ? {} : { backupUrl: backupDatabaseUrl }) };
}
