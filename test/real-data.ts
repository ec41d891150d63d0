import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '#server/config.ts';

/**
 * A folder of the real data, or undefined with one loud line where it is absent:
 * `test.skipIf(sweden === undefined)`.
 */
export function realData(folder: 'sweden' | 'esco-1.1.1' | 'bench'): string | undefined {
  const wanted = path.resolve(projectRoot, process.env.VIDARE_DATA ?? '../shared/data', folder);
  if (existsSync(wanted)) return wanted;
  console.warn(`SKIPPED: tests on real data, because ${wanted} is not there (set VIDARE_DATA)`);
  return undefined;
}
