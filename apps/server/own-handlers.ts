import { refusal } from '#contract/errors.ts';
import type { Health } from '#contract/platform.ts';
import type { Database } from '#db/open-database.ts';
import { err, ok } from '#kit/result.ts';
import { makeBackup } from './backups.ts';
import type { OwnHandlers } from './composition.ts';
import type { ImportJobs } from './jobs/import-jobs.ts';

/** What the server has of its own; undefined until the database is open. */
export interface OwnState {
  readonly health: () => Promise<Health>;
  readonly imports: () => ImportJobs | undefined;
  readonly database: () => Database | undefined;
}

/** The routes that answer whether or not data is loaded. */
export function ownHandlers({ health, imports, database }: OwnState): OwnHandlers {
  return {
    getHealth: async () => ok(await health()),
    startImport: async ({ body }) => imports()?.start(body.path) ?? err(refusal('server/starting')),
    getImport: async ({ params }) => {
      const job = imports()?.find(params.id);
      return job === undefined ? err(refusal('import/unknown', { value: params.id })) : ok(job);
    },
    makeBackup: async ({ body }) => {
      const open = database();
      return open === undefined ? err(refusal('server/starting')) : makeBackup(open, body, new Date());
    },
  };
}
