import { checkReferences } from '../check-references.ts';
import { amountOrNull, cellAt, cellLike, countCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { ssyk4Code } from '../jobtech/read-ssyk.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import type { PayRecord, VacancyRecord } from '../records.ts';
import { SourceProblem } from '../source-problem.ts';
import { readCodes } from './read-codes.ts';
import { placeCode } from './read-starter-places.ts';

/** Made-up vacancies per SSYK-4 group and place. */
export const starterVacanciesReader: DatasetReader = {
  dataset: 'vacancies',
  version: 1,
  main: ['starter/vacancies'],
  needs: [],
  also: ['starter/ssyk', 'starter/places'],
  read: readVacancies,
};

async function* readVacancies(files: DatasetFiles, report: ReadReport): AsyncGenerator<VacancyRecord> {
  const groups = await readCodes(files, 'starter/ssyk');
  const places = await readCodes(files, 'starter/places');
  const seen = new Set<string>();
  for (const file of filesOf(files, 'starter/vacancies')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns: ['ssyk', 'place', 'vacancies'] })) {
      const ssyk = cellLike(row, 'ssyk', ssyk4Code);
      const place = cellLike(row, 'place', placeCode);
      const vacancies = countCell(row, 'vacancies');
      const key = `${ssyk} in ${place}`;
      if (seen.has(key)) throw new SourceProblem(cellAt(row, 'place'), 'each group and place once', `${key} again`);
      seen.add(key);
      if (check.resolves(key, groups.has(ssyk) && places.has(place))) {
        yield { type: 'vacancies', ssyk, place, vacancies };
      }
    }
  }
}

/** Made-up pay per SSYK-4 group; an empty cell is no figure. */
export const starterPayReader: DatasetReader = {
  dataset: 'pay',
  version: 1,
  main: ['starter/pay'],
  needs: [],
  also: ['starter/ssyk'],
  read: readPay,
};

async function* readPay(files: DatasetFiles, report: ReadReport): AsyncGenerator<PayRecord> {
  const groups = await readCodes(files, 'starter/ssyk');
  const seen = new Set<string>();
  for (const file of filesOf(files, 'starter/pay')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns: ['ssyk', 'p10', 'median', 'p90'] })) {
      const ssyk = cellLike(row, 'ssyk', ssyk4Code);
      if (seen.has(ssyk)) throw new SourceProblem(cellAt(row, 'ssyk'), 'each group once', `${ssyk} again`);
      seen.add(ssyk);
      const [p10, median, p90] = (['p10', 'median', 'p90'] as const).map((name) => amountOrNull(row, name));
      if (check.resolves(ssyk, groups.has(ssyk)))
        yield { type: 'pay', ssyk, p10: p10 ?? null, median: median ?? null, p90: p90 ?? null, year: null };
    }
  }
}
