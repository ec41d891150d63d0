import type { Language } from '#kit/language.ts';
import { checkReferences } from '../check-references.ts';
import type { SchemeCollector } from '../collect-scheme.ts';
import { cellLike } from '../csv-cells.ts';
import { fileLanguage } from '../file-language.ts';
import type { ReadReport } from '../pack.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import type { ConceptKind } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { splitLabels } from '../split-labels.ts';
import { escoUri } from './esco-uri.ts';

const commonColumns = ['conceptUri', 'preferredLabel', 'altLabels', 'description'] as const;
type CommonColumn = (typeof commonColumns)[number];

export interface ConceptFiles<Column extends string> {
  readonly files: readonly SourceFile[];
  readonly kind: ConceptKind;
  /** Columns beside the ones every concept file has; `hiddenLabels` among them is read as labels. */
  readonly more: readonly Column[];
  /** The first file's rows are counted; not where each holds a reference that is counted instead. */
  readonly rowsHoldReferences?: boolean;
  readonly identify: (row: ConceptRow<Column>) => { readonly id: string; readonly code?: string };
}

export type ConceptRow<Column extends string> = CsvRow<CommonColumn | Column>;

/**
 * Reads one kind of ESCO concept from its file in each language. The first file says which concepts
 * there are; one that only another language has is left out and counted. Preferred labels are kept
 * verbatim, other labels trimmed. Gives each concept row of the first file to `also`.
 */
export async function readConceptFiles<Column extends string>(
  source: ConceptFiles<Column>,
  into: SchemeCollector,
  report: ReadReport,
  also: (id: string, row: ConceptRow<Column>) => void = () => undefined,
): Promise<void> {
  for (const [index, file] of source.files.entries()) {
    const language = fileLanguage(file);
    const check = checkReferences(file, report);
    const ids = new Set<string>();
    for await (const row of conceptRows(file, source.more)) {
      const { id, code } = source.identify(row);
      const at = { file: row.file, row: row.row, field: 'conceptUri' };
      if (ids.has(id)) throw new SourceProblem(at, 'each concept once', `${id} again`);
      ids.add(id);
      if (index === 0) {
        into.concept({ id, kind: source.kind, ...(code === undefined ? {} : { code }) }, at);
        also(id, row);
        if (source.rowsHoldReferences !== true) check.row();
      } else if (!check.resolves(id, into.has(id))) continue;
      addWords(id, language, row, into);
    }
  }
}

function conceptRows<Column extends string>(
  file: SourceFile,
  more: readonly Column[],
): AsyncGenerator<ConceptRow<Column>> {
  return readCsv<CommonColumn | Column>(file, {
    columns: [...commonColumns, ...more],
  });
}

function addWords(id: string, language: Language, row: ConceptRow<string>, into: SchemeCollector): void {
  const { preferredLabel, altLabels, description, hiddenLabels } = row.cells;
  if (preferredLabel === undefined || preferredLabel.trim() === '') {
    throw new SourceProblem({ file: row.file, row: row.row, field: 'preferredLabel' }, 'a label', 'an empty cell');
  }
  into.label(id, language, 'preferred', preferredLabel);
  for (const text of splitLabels(altLabels ?? '')) into.label(id, language, 'alternative', text);
  for (const text of splitLabels(hiddenLabels ?? '')) into.label(id, language, 'hidden', text);
  if (description !== undefined && description.trim() !== '') into.define(id, language, description.trim());
}

/** The id of an ESCO concept is its URI. */
export function uriOf(row: ConceptRow<string>): string {
  return cellLike<string>(row, 'conceptUri', escoUri);
}
