import { cellLike, filledCell } from '../csv-cells.ts';
import { jobtechId } from '../jobtech/jobtech-id.ts';
import { readCsv } from '../read-csv.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';

export interface Municipality {
  /** Four digits; the first two are the region's. */
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly conceptId: string;
  readonly regionConceptId: string;
}

const columns = ['kommunkod', 'kommun', 'lanskod', 'lan', 'kommun_concept_id', 'region_concept_id'] as const;
const municipalityCode = { pattern: /^\d{4}$/, expected: 'a municipality code of four digits' };
const regionCode = { pattern: /^\d{2}$/, expected: 'a region code of two digits' };

/** The rows of `kommuner.csv`. @throws SourceProblem for a repeated code or one outside its region. */
export async function readMunicipalities(file: SourceFile): Promise<readonly Municipality[]> {
  const byCode = new Map<string, Municipality>();
  for await (const row of readCsv(file, { columns })) {
    const code = cellLike(row, 'kommunkod', municipalityCode);
    const region = cellLike(row, 'lanskod', regionCode);
    const at = { file: file.path, row: row.row, field: 'kommunkod' };
    if (byCode.has(code)) throw new SourceProblem(at, 'each municipality once', `${code} again`);
    if (!code.startsWith(region)) throw new SourceProblem(at, `a code that begins with ${region}`, code);
    byCode.set(code, {
      code,
      name: filledCell(row, 'kommun'),
      regionCode: region,
      regionName: filledCell(row, 'lan'),
      conceptId: cellLike(row, 'kommun_concept_id', jobtechId),
      regionConceptId: cellLike(row, 'region_concept_id', jobtechId),
    });
  }
  return [...byCode.values()];
}
