import { checkReferences } from '../check-references.ts';
import type { SchemeCollector } from '../collect-scheme.ts';
import { cellAt, cellLike } from '../csv-cells.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import type { Theme } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { escoUri, iscoCodeOf } from './esco-uri.ts';

interface Into {
  readonly scheme: SchemeCollector;
  readonly report: ReadReport;
}

/** A collection of skills (`greenSkillsCollection`, `digitalSkillsCollection`). */
export async function readThemeSkills(file: SourceFile, theme: Theme, { scheme, report }: Into): Promise<void> {
  const check = checkReferences(file, report);
  for await (const row of readCsv(file, { columns: ['conceptUri'] })) {
    const skill = cellLike(row, 'conceptUri', escoUri);
    if (check.resolves(skill, scheme.has(skill))) scheme.mark(skill, theme);
  }
}

/** The share of each occupation's skills that are green, as ESCO counts it (`greenShareOcc`); shares of ISCO groups are passed over. */
export async function readGreenShares(file: SourceFile, { scheme, report }: Into): Promise<void> {
  const check = checkReferences(file, report);
  for await (const row of readCsv(file, { columns: ['conceptType', 'conceptUri', 'greenShare'] })) {
    const concept = cellLike(row, 'conceptUri', escoUri);
    const share = row.cells.greenShare.trim() === '' ? Number.NaN : Number(row.cells.greenShare);
    if (!(share >= 0 && share <= 1)) {
      throw new SourceProblem(cellAt(row, 'greenShare'), 'a share from 0 to 1', `"${row.cells.greenShare}"`);
    }
    if (iscoCodeOf(concept) !== undefined) report.passedOver(file.path, 'ISCO group');
    else if (check.resolves(concept, scheme.has(concept))) scheme.mark(concept, 'green', share);
  }
}
