import { checkReferences } from '../check-references.ts';
import { cellAmong, cellAt, cellLike, filledCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import type { ForecastRecord } from '../records.ts';
import { SourceProblem } from '../source-problem.ts';
import { splitLabels } from '../split-labels.ts';
import { readCodes } from './read-codes.ts';
import { placeCode } from './read-starter-places.ts';

const columns = [
  'occupation_id',
  'name_sv',
  'name_en',
  'field_sv',
  'field_en',
  'ssyk',
  'part_of_group',
  'place',
  'chances',
  'direction',
] as const;
type ForecastRow = CsvRow<(typeof columns)[number]>;
type Growing = Omit<ForecastRecord, 'values'> & { readonly values: ForecastRecord['values'][number][] };

/**
 * Made-up forecasts, one row per forecast occupation and place; an empty cell is no assessment. What the
 * rows of one occupation say about it is taken from its first.
 */
export const starterForecastReader: DatasetReader = {
  dataset: 'forecast',
  version: 1,
  main: ['starter/forecast'],
  needs: [],
  also: ['starter/ssyk', 'starter/places'],
  read: readForecast,
};

async function* readForecast(files: DatasetFiles, report: ReadReport): AsyncGenerator<ForecastRecord> {
  const groups = await readCodes(files, 'starter/ssyk');
  const places = await readCodes(files, 'starter/places');
  const occupations = new Map<string, Growing>();
  for (const file of filesOf(files, 'starter/forecast')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns })) {
      const id = filledCell(row, 'occupation_id');
      const occupation = occupations.get(id) ?? occupationOf(id, row);
      const unknown = occupation.ssyk.find((code) => !groups.has(code));
      if (!check.resolves(unknown ?? id, unknown === undefined)) continue;
      occupations.set(id, occupation);
      const value = assessmentOf(row);
      if (!check.resolves(value.place, places.has(value.place))) continue;
      refuseRepeat(occupation, value.place, row);
      occupation.values.push(value);
    }
  }
  yield* occupations.values();
}

function occupationOf(id: string, row: ForecastRow): Growing {
  const ssyk = splitLabels(row.cells.ssyk);
  const wrong = ssyk.find((code) => !/^\d{4}$/.test(code));
  if (ssyk.length === 0 || wrong !== undefined) {
    throw new SourceProblem(
      cellAt(row, 'ssyk'),
      'SSYK 2012 codes of four digits, parted by " | "',
      `"${row.cells.ssyk}"`,
    );
  }
  return {
    type: 'forecast',
    id,
    name: { sv: filledCell(row, 'name_sv'), en: filledCell(row, 'name_en') },
    field: { sv: filledCell(row, 'field_sv'), en: filledCell(row, 'field_en') },
    ssyk,
    partOfGroup: ['yes', 'true', '1'].includes(
      cellAmong(row, 'part_of_group', ['yes', 'no', 'true', 'false', '1', '0']),
    ),
    values: [],
  };
}

function assessmentOf(row: ForecastRow): ForecastRecord['values'][number] {
  const chances = cellAmong(row, 'chances', ['', 'small', 'medium', 'large']);
  const direction = cellAmong(row, 'direction', ['', 'decrease', 'same', 'increase']);
  return {
    place: cellLike(row, 'place', placeCode),
    chances: chances === '' ? null : chances,
    direction: direction === '' ? null : direction,
  };
}

function refuseRepeat(occupation: Growing, place: string, row: ForecastRow): void {
  if (!occupation.values.some((value) => value.place === place)) return;
  throw new SourceProblem(cellAt(row, 'place'), 'each occupation and place once', `${occupation.id} in ${place} again`);
}
