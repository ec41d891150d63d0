import { checkReferences } from '../check-references.ts';
import { collectScheme } from '../collect-scheme.ts';
import { cellLike } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import type { SchemeRecord } from '../records.ts';
import { escoUri, iscoCode, iscoCodeOf } from './esco-uri.ts';
import { readConceptFiles } from './read-concept-files.ts';

/** ISCO-08 groups of all levels as the ESCO download carries them; the concept id is the code. */
export const iscoGroupsReader: DatasetReader = {
  dataset: 'scheme:isco-08',
  version: 1,
  main: ['esco/isco-groups'],
  needs: [],
  also: ['esco/broader-occupations'],
  read: readIscoGroups,
};

async function* readIscoGroups(files: DatasetFiles, report: ReadReport): AsyncGenerator<SchemeRecord> {
  const scheme = collectScheme();
  await readConceptFiles(
    {
      files: filesOf(files, 'esco/isco-groups'),
      kind: 'occupation-group',
      more: ['code'],
      identify(row) {
        const code = cellLike(row, 'code', iscoCode);
        return { id: code, code };
      },
    },
    scheme,
    report,
  );
  yield* scheme.conceptsAndLabels();
  for (const file of filesOf(files, 'esco/broader-occupations')) {
    const check = checkReferences(file, report);
    const columns = ['conceptType', 'conceptUri', 'broaderUri'] as const;
    for await (const row of readCsv(file, { columns })) {
      if (row.cells.conceptType !== 'ISCOGroup') continue;
      const from = iscoCodeOf(cellLike(row, 'conceptUri', escoUri));
      const to = iscoCodeOf(cellLike(row, 'broaderUri', escoUri));
      const found = from !== undefined && to !== undefined && scheme.has(from) && scheme.has(to);
      if (!check.resolves(`${row.cells.conceptUri} → ${row.cells.broaderUri}`, found) || !found) continue;
      const relation = scheme.relation('broader', from, to);
      if (relation !== undefined) yield relation;
    }
  }
}
