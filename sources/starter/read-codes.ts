import { filledCell } from '../csv-cells.ts';
import { type DatasetFiles, filesOf } from '../dataset-reader.ts';
import { readCsv } from '../read-csv.ts';

/** The codes another file of the pack gives; when it has no such file every code is known. */
export async function readCodes(
  files: DatasetFiles,
  adapter: string,
  column: 'code' | 'id' = 'code',
): Promise<Pick<ReadonlySet<string>, 'has'>> {
  const given = filesOf(files, adapter);
  if (given.length === 0) return { has: () => true };
  const codes = new Set<string>();
  for (const file of given) {
    for await (const row of readCsv(file, { columns: [column] })) codes.add(filledCell(row, column));
  }
  return codes;
}
