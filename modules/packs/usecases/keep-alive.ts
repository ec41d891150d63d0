import type { Transaction } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { givesUpAfterMs } from '../domain/release.ts';
import { touchReleases } from '../store/release-store.ts';

/** An import that stood still so long that another server may have taken it for cut off. */
export class ImportStoodStill extends Error {
  override readonly name = 'ImportStoodStill';
}

/**
 * Begins every transaction of an import: what it has opened is still its own, and stays so for a while.
 * @throws ImportStoodStill when it may be no longer.
 */
export async function keepAlive(transaction: Transaction<Tables>, opened: readonly number[], at: Date): Promise<void> {
  const before = new Date(at.getTime() - givesUpAfterMs);
  if (!(await touchReleases(transaction, { releaseIds: opened, at, before }))) throw new ImportStoodStill();
}
