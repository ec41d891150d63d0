import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SparseMatrix, sparseMatrix } from '#engine/match/index.ts';

/** ESCO occupations × skills, essential 1 and optional 0.6: the size at which all pairs are timed. */
export function loadEsco(folder: string): SparseMatrix {
  const text = readFileSync(join(folder, 'esco-1.1.1/occupationSkillRelations.csv'), 'utf8');
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const cells = { row: [] as number[], column: [] as number[], weight: [] as number[] };
  for (const line of text.split(/\r?\n/).slice(1)) {
    const [occupation, kind, , skill] = line.split(',');
    if (!occupation || !skill) continue;
    cells.row.push(numbered(rows, occupation));
    cells.column.push(numbered(columns, skill));
    cells.weight.push(kind === 'essential' ? 1 : 0.6);
  }
  return sparseMatrix({ rows: rows.size, columns: columns.size }, cells);
}

function numbered(seen: Map<string, number>, key: string): number {
  const known = seen.get(key) ?? seen.size;
  seen.set(key, known);
  return known;
}
