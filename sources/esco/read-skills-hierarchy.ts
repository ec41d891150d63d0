import type { SchemeCollector } from '../collect-scheme.ts';
import { cellLike, filledCell } from '../csv-cells.ts';
import { fileLanguage } from '../file-language.ts';
import type { ReadReport } from '../pack.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import type { SourceFile } from '../source-file.ts';
import { escoUri } from './esco-uri.ts';

const levels = [3, 2, 1, 0] as const;
type Level = (typeof levels)[number];
type HierarchyColumn = `Level ${Level} ${'URI' | 'preferred term' | 'code'}` | 'Description';

const columns: readonly HierarchyColumn[] = [
  ...levels.flatMap((level) => [`Level ${level} URI`, `Level ${level} preferred term`, `Level ${level} code`] as const),
  'Description',
];

/**
 * Adds the skill groups that `skillGroups` lacks (the roots of the hierarchy and some below) with label,
 * code and description; what it repeats is passed over. Each row names a group by the path down to it; the steps of the path are in
 * `broaderRelationsSkillPillar` too and are taken from there. Rows leave out trailing empty cells.
 */
export async function readSkillsHierarchy(file: SourceFile, into: SchemeCollector, report: ReadReport): Promise<void> {
  const language = fileLanguage(file);
  for await (const row of readCsv<HierarchyColumn>(file, {
    columns,
    ragged: true,
  })) {
    report.read(file.path, 1);
    const level = levels.find((candidate) => row.cells[`Level ${candidate} URI`] !== '') ?? 0;
    const id = cellLike(row, `Level ${level} URI`, escoUri);
    if (!into.has(id)) addGroup(id, level, row, into);
    into.label(id, language, 'preferred', filledCell(row, `Level ${level} preferred term`));
    const description = row.cells.Description.trim();
    if (description !== '') into.define(id, language, description);
  }
}

function addGroup(id: string, level: Level, row: CsvRow<HierarchyColumn>, into: SchemeCollector): void {
  const code = row.cells[`Level ${level} code`].trim();
  const at = { file: row.file, row: row.row, field: `Level ${level} URI` };
  into.concept({ id, kind: 'skill-group', ...(code === '' ? {} : { code }) }, at);
}
