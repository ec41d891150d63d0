import type { Transaction } from 'kysely';
import { insertColumns } from '#db/insert-columns.ts';
import type { Tables } from '#db/tables.ts';
import { sortKey } from '#kit/sort-key.ts';
import type { DatasetWriter } from '#modules/packs/index.ts';
import type { SourceRecord } from '#sources/records.ts';

export const placeWriter: DatasetWriter = {
  accepts: (dataset) => dataset === 'places',
  tables: ['place'],
  open: (releaseId) => ({ write: (transaction, records) => writePlaces(transaction, releaseId, records) }),
};

async function writePlaces(transaction: Transaction<Tables>, releaseId: number, records: readonly SourceRecord[]) {
  const places = records.filter((record) => record.type === 'place');
  await insertColumns(transaction, 'place', releaseId, [
    { name: 'code', type: 'text', values: places.map(({ code }) => code) },
    { name: 'kind', type: 'text', values: places.map(({ kind }) => kind) },
    { name: 'name_sv', type: 'text', values: places.map(({ name }) => name.sv) },
    { name: 'name_en', type: 'text', values: places.map(({ name }) => name.en) },
    { name: 'sort_key', type: 'text', values: places.map(({ name }) => sortKey(name.sv)) },
    { name: 'parent', type: 'text', values: places.map(({ parent }) => parent ?? null) },
    { name: 'latitude', type: 'double precision', values: places.map(({ latitude }) => latitude ?? null) },
    { name: 'longitude', type: 'double precision', values: places.map(({ longitude }) => longitude ?? null) },
    { name: 'tile_column', type: 'integer', values: places.map(({ tile }) => tile?.column ?? null) },
    { name: 'tile_row', type: 'integer', values: places.map(({ tile }) => tile?.row ?? null) },
    {
      name: 'polygons',
      type: 'jsonb',
      values: places.map(({ polygons }) => (polygons === undefined ? null : JSON.stringify(polygons))),
    },
  ]);
}
