import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';

/** Codes of the counties that are loaded, with their Swedish names. */
export async function knownRegions(kysely: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const rows = await kysely
    .selectFrom('place')
    .innerJoin('release', 'release.release_id', 'place.release_id')
    .select(['place.code', 'place.name_sv'])
    .where('release.state', '=', 'active')
    .where('place.kind', '=', 'region')
    .execute();
  return new Map(rows.map(({ code, name_sv }) => [code, name_sv]));
}
