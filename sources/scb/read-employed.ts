import { cellAmong, cellLike, countCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import type { EmployedRecord } from '../records.ts';

/**
 * People at work by three-digit SSYK group (SCB's register table by region, age and sex, `employed-region-ssyk3`), summed to
 * the country here, so that no small cell is ever stored. `0002` is "occupation unknown" and passed over.
 */
export const employedReader: DatasetReader = {
  dataset: 'employed',
  version: 1,
  main: ['scb/employed'],
  needs: [],
  also: [],
  read: readEmployed,
};

/** The table has one column per year, named after it; this one has one. */
const year = 2017;
const occupation = 'occupation (SSYK 2012)';
const code = { pattern: /^(\d{3}|0002) /, expected: 'an SSYK code of three digits and a name' };

async function* readEmployed(files: DatasetFiles, report: ReadReport): AsyncGenerator<EmployedRecord> {
  const employed = new Map<string, number>();
  for (const file of filesOf(files, 'scb/employed')) {
    const columns = ['region', occupation, 'age', 'sex', `${year}`] as const;
    for await (const row of readCsv(file, { columns, encoding: 'latin1' })) {
      report.read(file.path, 1);
      const ssyk = cellLike(row, occupation, code).split(' ')[0] ?? '';
      cellAmong(row, 'sex', ['men', 'women']);
      const count = countCell(row, `${year}`);
      if (ssyk.length === 3) employed.set(ssyk, (employed.get(ssyk) ?? 0) + count);
      else report.passedOver(file.path, 'occupation unknown');
    }
  }
  for (const [ssyk, count] of employed) yield { type: 'employed', ssyk, employed: count, year };
}
