import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';

/** All advertised vacancies per municipality of a region. */
export async function municipalVacancies(
  kysely: Kysely<Tables>,
  releases: readonly ActiveRelease[],
  municipalities: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const releaseId = releases.find(({ dataset }) => dataset === 'vacancies')?.releaseId;
  if (releaseId === undefined || municipalities.length === 0) return new Map();
  const rows = await kysely
    .selectFrom('vacancy_count')
    .select(({ fn }) => ['place', fn.sum<string>('vacancies').as('vacancies')])
    .where('release_id', '=', releaseId)
    .where('place', 'in', municipalities)
    .groupBy('place')
    .execute();
  return new Map(rows.map(({ place, vacancies }) => [place, Number(vacancies)]));
}
