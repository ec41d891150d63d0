import { cellLike } from '../csv-cells.ts';
import type { CsvRow } from '../read-csv.ts';

const slug = { pattern: /^[a-z0-9][a-z0-9/-]*$/, expected: 'an id of a–z, 0–9 and "-"' };

/**
 * Concept ids of the starter scheme: `occupation/svetsare`, `skill/svetsning`. The files may leave out the
 * prefix, which keeps an occupation and a skill of the same name apart.
 */
export function starterId<Column extends string>(
  row: CsvRow<Column>,
  field: Column,
  kind: 'occupation' | 'skill',
): string {
  const id = cellLike(row, field, slug);
  return id.startsWith(`${kind}/`) ? id : `${kind}/${id}`;
}
