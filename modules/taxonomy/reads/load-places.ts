import type { Kysely } from 'kysely';
import type { Tables } from '#db/tables.ts';
import { Places } from '../domain/places.ts';

export async function loadPlaces(kysely: Kysely<Tables>, releaseId: number): Promise<Places> {
  const rows = await kysely
    .selectFrom('place')
    .selectAll()
    .where('release_id', '=', releaseId)
    .orderBy('sort_key')
    .orderBy('code')
    .execute();
  return new Places(
    rows.map((row) => ({
      code: row.code,
      kind: row.kind as 'country' | 'region' | 'municipality',
      name: { sv: row.name_sv, en: row.name_en },
      parent: row.parent,
      position:
        row.latitude === null || row.longitude === null ? null : { latitude: row.latitude, longitude: row.longitude },
      tile: row.tile_column === null || row.tile_row === null ? null : { column: row.tile_column, row: row.tile_row },
      polygons: row.polygons,
    })),
  );
}
