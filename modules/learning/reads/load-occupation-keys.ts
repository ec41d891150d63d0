import type { Kysely } from 'kysely';
import { readColumns } from '#db/read-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Catalogue } from '#modules/taxonomy/index.ts';
import { GroupNames } from '../domain/group-names.ts';
import { namedGroups } from '../domain/named-groups.ts';
import { OccupationKeys } from '../domain/occupation-keys.ts';

/** The keys from courses to occupation groups: published ones, and the names of occupations. */
export async function loadOccupationKeys(
  kysely: Kysely<Tables>,
  releases: readonly ActiveRelease[],
  catalogue: Catalogue,
): Promise<OccupationKeys> {
  const releaseId = releases.find(({ dataset, inUse }) => inUse && dataset === 'education-keys')?.releaseId ?? -1;
  const found = await readColumns(kysely, 'education_key', releaseId, ['ssyk', 'sun', 'education_number']);
  const keys = (found.ssyk as readonly string[]).map((ssyk, row) => ({
    ssyk,
    sun: (found.sun[row] as string).split(' ').filter((code) => code !== ''),
    educationNumber: found.education_number[row] as string | null,
  }));
  return new OccupationKeys(keys, new GroupNames(namedGroups(catalogue)));
}
