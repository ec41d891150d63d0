import { checkReferences } from '../check-references.ts';
import { cellAmong, cellAt, cellLike, countOrNull, degreesCell, filledCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import type { PlaceRecord } from '../records.ts';
import { SourceProblem } from '../source-problem.ts';

const columns = [
  'code',
  'kind',
  'name_sv',
  'name_en',
  'parent',
  'latitude',
  'longitude',
  'tile_column',
  'tile_row',
] as const;
type PlaceRow = CsvRow<(typeof columns)[number]>;

export const placeCode = { pattern: /^(SE|\d{2}|\d{4})$/, expected: 'SE, two digits or four digits' };

/** The country, its regions with their tiles on the map, and municipalities. A parent comes before its children. */
export const starterPlacesReader: DatasetReader = {
  dataset: 'places',
  version: 1,
  main: ['starter/places'],
  needs: [],
  also: [],
  read: readPlaces,
};

async function* readPlaces(files: DatasetFiles, report: ReadReport): AsyncGenerator<PlaceRecord> {
  const codes = new Set<string>();
  for (const file of filesOf(files, 'starter/places')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns })) {
      const place = placeOf(row);
      if (codes.has(place.code)) throw new SourceProblem(cellAt(row, 'code'), 'each place once', `${place.code} again`);
      if (place.parent !== undefined && !codes.has(place.parent)) {
        throw new SourceProblem(cellAt(row, 'parent'), 'the code of a place in a row above', `"${place.parent}"`);
      }
      check.row();
      codes.add(place.code);
      yield place;
    }
  }
}

function placeOf(row: PlaceRow): PlaceRecord {
  const kind = cellAmong(row, 'kind', ['country', 'region', 'municipality']);
  const parent = row.cells.parent.trim();
  const latitude = degreesCell(row, 'latitude', 90);
  const longitude = degreesCell(row, 'longitude', 180);
  const column = countOrNull(row, 'tile_column');
  const tileRow = countOrNull(row, 'tile_row');
  return {
    type: 'place',
    code: cellLike(row, 'code', placeCode),
    kind,
    name: { sv: filledCell(row, 'name_sv'), en: filledCell(row, 'name_en') },
    ...(parent === '' ? {} : { parent }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
    ...(column === null || tileRow === null ? {} : { tile: { column, row: tileRow } }),
  };
}
