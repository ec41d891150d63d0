import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';

/** Which of these ids are skills of a scheme that is loaded, former ones left out. */
export async function knownSkills(
  kysely: Kysely<Tables>,
  scheme: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await kysely
    .selectFrom('concept')
    .innerJoin('release', 'release.release_id', 'concept.release_id')
    .select('concept.concept_id as id')
    .where('release.state', '=', 'active')
    .where('release.dataset', '=', `scheme:${scheme}`)
    .where('concept.kind', '=', 'skill')
    .where('concept.concept_id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}
