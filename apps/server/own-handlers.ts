import { refusal } from '#contract/errors.ts';
import type { Health } from '#contract/platform.ts';
import { err, ok } from '#kit/result.ts';
import type { OwnHandlers } from './composition.ts';
import type { ImportJobs } from './jobs/import-jobs.ts';

/** The routes that answer whether or not data is loaded. */
export function ownHandlers(health: () => Promise<Health>, imports: () => ImportJobs | undefined): OwnHandlers {
  return {
    getHealth: async () => ok(await health()),
    startImport: async ({ body }) => imports()?.start(body.path) ?? err(refusal('server/starting')),
    getImport: async ({ params }) => {
      const job = imports()?.find(params.id);
      return job === undefined ? err(refusal('import/unknown', { value: params.id })) : ok(job);
    },
  };
}
