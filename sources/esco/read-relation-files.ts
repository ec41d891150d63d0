import { checkReferences } from '../check-references.ts';
import type { SchemeCollector } from '../collect-scheme.ts';
import { cellAmong, cellLike } from '../csv-cells.ts';
import type { ReadReport } from '../pack.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import type { RelationKind, RelationRecord } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { escoUri, iscoCodeOf } from './esco-uri.ts';

interface RelationFile {
  readonly from: string;
  readonly to: string;
  readonly columns: readonly string[];
  readonly kind: (row: CsvRow<string>) => RelationKind;
}

const strengths = ['essential', 'optional'] as const;

/** Essential skills are central to the occupation, optional ones common in it. */
export const occupationSkillFile: RelationFile = {
  from: 'occupationUri',
  to: 'skillUri',
  columns: ['occupationUri', 'relationType', 'skillUri'],
  kind: (row) => (cellAmong(row, 'relationType', strengths) === 'essential' ? 'central' : 'common'),
};

export const skillSkillFile: RelationFile = {
  from: 'originalSkillUri',
  to: 'relatedSkillUri',
  columns: ['originalSkillUri', 'relationType', 'relatedSkillUri'],
  kind(row) {
    cellAmong(row, 'relationType', strengths);
    return 'useful-for';
  },
};

export const broaderFiles: RelationFile = {
  from: 'conceptUri',
  to: 'broaderUri',
  columns: ['conceptUri', 'broaderUri'],
  kind: () => 'broader',
};

/**
 * Streams one relation file. A relation with an end outside the pack is left out and counted; steps up to
 * or among ISCO groups belong to the ISCO scheme and are passed over.
 */
export async function* readRelationFile(
  file: SourceFile,
  shape: RelationFile,
  { scheme, report }: { readonly scheme: SchemeCollector; readonly report: ReadReport },
): AsyncGenerator<RelationRecord> {
  const check = checkReferences(file, report);
  for await (const row of readCsv(file, { columns: shape.columns })) {
    const from = cellLike(row, shape.from, escoUri);
    const to = cellLike(row, shape.to, escoUri);
    const kind = shape.kind(row);
    if (iscoCodeOf(to) !== undefined) continue;
    const missing = [from, to].find((id) => !scheme.has(id));
    if (!check.resolves(missing ?? to, missing === undefined)) continue;
    const relation = scheme.relation(kind, from, to);
    if (relation !== undefined) yield relation;
  }
}
