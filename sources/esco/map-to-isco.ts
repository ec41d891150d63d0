import { checkReferences } from '../check-references.ts';
import type { SchemeCollector } from '../collect-scheme.ts';
import { cellLike } from '../csv-cells.ts';
import { type DatasetFiles, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import { iscoCode } from './esco-uri.ts';

/**
 * Maps each occupation to its ISCO-08 group, which is broader. A group the pack does not have is left out
 * and counted on the occupations' file; a pack without the ISCO file takes every code on trust.
 */
export async function mapToIsco({ files, iscoCodes, scheme, report }: IscoMapping): Promise<void> {
  const groups = await readCodes(files);
  const [file] = filesOf(files, 'esco/occupations');
  if (file === undefined) return;
  const check = checkReferences(file, report);
  for (const [occupation, code] of iscoCodes) {
    if (groups !== undefined && !check.resolves(code, groups.has(code))) continue;
    scheme.map(occupation, 'isco-08', code, 'broader');
  }
}

export interface IscoMapping {
  readonly files: DatasetFiles;
  readonly iscoCodes: ReadonlyMap<string, string>;
  readonly scheme: SchemeCollector;
  readonly report: ReadReport;
}

async function readCodes(files: DatasetFiles): Promise<ReadonlySet<string> | undefined> {
  const [file] = filesOf(files, 'esco/isco-groups');
  if (file === undefined) return undefined;
  const codes = new Set<string>();
  for await (const row of readCsv(file, { columns: ['code'] })) codes.add(cellLike(row, 'code', iscoCode));
  return codes;
}
