import { abandonedAfterMs } from '../domain/release.ts';
import { abandonedReleases, removeLoading } from '../store/release-store.ts';
import { type ImportDependencies, tablesOf } from './ports.ts';

/**
 * Removes what a cut-off import left behind. `alone` says that no other process can be importing (the
 * embedded database), so nothing needs to be waited for.
 * @returns how many releases were removed.
 */
export async function sweepAbandoned(dependencies: ImportDependencies, alone: boolean): Promise<number> {
  const now = dependencies.now().getTime();
  const before = new Date(alone ? now : now - abandonedAfterMs);
  const abandoned = await abandonedReleases(dependencies.kysely, before);
  await removeLoading(dependencies.kysely, abandoned, tablesOf(dependencies));
  return abandoned.length;
}
