import { checkReferences, type ReferenceCheck } from '../check-references.ts';
import { cellAmong, cellAt, cellLike, filledCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { jobtechId } from '../jobtech/jobtech-id.ts';
import { readSsyk4 } from '../jobtech/read-ssyk.ts';
import type { ReadReport } from '../pack.ts';
import { readPlaceIds } from '../places/place-ids.ts';
import { readCsv } from '../read-csv.ts';
import type { ForecastRecord } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { type PlaceAssessment, readAssessments } from './read-assessments.ts';

/**
 * Yrkesbarometern: job chances now and in five years per forecast occupation and region. The key
 * (`barometer_occupations.tsv`) says which SSYK groups an occupation is about.
 */
export const forecastReader: DatasetReader = {
  dataset: 'forecast',
  version: 1,
  main: ['arbetsformedlingen/forecast'],
  needs: ['arbetsformedlingen/forecast-occupations'],
  also: ['places/municipalities', 'jobtech/ssyk-hierarchy'],
  read: readForecast,
};

async function* readForecast(files: DatasetFiles, report: ReadReport): AsyncGenerator<ForecastRecord> {
  const places = await readPlaceIds(files);
  const ssykCodes = (await readSsyk4(files))?.codes;
  const occupations = new Map<string, ForecastOccupation>();
  for (const file of filesOf(files, 'arbetsformedlingen/forecast-occupations')) {
    for (const occupation of await readForecastOccupations(file, ssykCodes, checkReferences(file, report))) {
      occupations.set(occupation.id, occupation);
    }
  }
  const assessed = new Map<string, readonly PlaceAssessment[]>();
  for (const file of filesOf(files, 'arbetsformedlingen/forecast')) {
    const check = checkReferences(file, report);
    for (const [id, values] of await readAssessments(file, places, check)) {
      if (check.resolves(id, occupations.has(id))) assessed.set(id, values);
    }
  }
  for (const occupation of occupations.values()) {
    yield { type: 'forecast', ...occupation, values: assessed.get(occupation.id) ?? [] };
  }
}

type ForecastOccupation = Omit<ForecastRecord, 'type' | 'values'>;

const columns = ['concept_id', 'name_sv', 'field_sv', 'ssyk4', 'part_of_ssyk4'] as const;
const ssykList = {
  pattern: /^\d{4}(,\d{4})*$/,
  expected: 'SSYK 2012 codes of four digits, parted by commas',
};

async function readForecastOccupations(
  file: SourceFile,
  ssykCodes: ReadonlySet<string> | undefined,
  check: ReferenceCheck,
): Promise<readonly ForecastOccupation[]> {
  const byId = new Map<string, ForecastOccupation>();
  for await (const row of readCsv(file, { columns, delimiter: '\t' })) {
    const id = cellLike(row, 'concept_id', jobtechId);
    if (byId.has(id)) throw new SourceProblem(cellAt(row, 'concept_id'), 'each occupation once', `${id} again`);
    const ssyk = cellLike(row, 'ssyk4', ssykList).split(',');
    const twice = ssyk.find((code, index) => ssyk.indexOf(code) < index);
    if (twice !== undefined) throw new SourceProblem(cellAt(row, 'ssyk4'), 'each code once', `${twice} again`);
    byId.set(id, {
      id,
      name: { sv: filledCell(row, 'name_sv') },
      field: { sv: filledCell(row, 'field_sv') },
      ssyk: ssyk.filter((code) => check.resolves(code, ssykCodes?.has(code) ?? true)),
      partOfGroup: cellAmong(row, 'part_of_ssyk4', ['yes', 'no']) === 'yes',
    });
  }
  return [...byId.values()];
}
