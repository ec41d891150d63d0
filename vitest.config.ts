import { defineConfig } from 'vitest/config';
import { TotalsReporter } from './test/totals-reporter.ts';

const notHere = ['**/node_modules/**', 'apps/web/dist/**', 'var/**'];

/**
 * Node strips types itself; Vite does it here. One process per core, in which files share an open database, and
 * every other module too: a hook at the top of a shared file runs for the first test file only, so shared files
 * clean up with onTestFinished.
 */
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // On a busy machine a browser may miss its moment: CI tries once more, and names what needed it.
    retry: process.env.CI === undefined ? 0 : 1,
    reporters: ['default', new TotalsReporter()],
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['**/*.test.{ts,tsx}'], exclude: [...notHere, 'test/journeys/**'] },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/start-once.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
