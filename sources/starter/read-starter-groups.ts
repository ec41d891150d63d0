import { checkReferences } from '../check-references.ts';
import { collectScheme, type SchemeCollector } from '../collect-scheme.ts';
import { cellAt, cellLike, filledCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { ssyk4Code, ssykCode } from '../jobtech/read-ssyk.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import type { SchemeRecord } from '../records.ts';

/** SSYK 2012 groups of all levels, named in Swedish and English, with their key to ISCO-08. */
export const starterSsykReader: DatasetReader = {
  dataset: 'scheme:ssyk-2012',
  version: 1,
  main: ['starter/ssyk'],
  needs: [],
  also: ['starter/ssyk-isco', 'starter/isco'],
  async *read(files, report) {
    const scheme = collectScheme();
    await readGroups(files, 'starter/ssyk', { scheme, report });
    await readKey(files, { scheme, report });
    yield* scheme.records();
  },
};

/** ISCO-08 groups, named in Swedish and English. */
export const starterIscoReader: DatasetReader = {
  dataset: 'scheme:isco-08',
  version: 1,
  main: ['starter/isco'],
  needs: [],
  also: [],
  async *read(files, report): AsyncGenerator<SchemeRecord> {
    const scheme = collectScheme();
    await readGroups(files, 'starter/isco', { scheme, report });
    yield* scheme.records();
  },
};

interface Context {
  readonly scheme: SchemeCollector;
  readonly report: ReadReport;
}

/** A group's wider group is the one whose code is a digit shorter, where the file has it. */
async function readGroups(files: DatasetFiles, adapter: string, { scheme, report }: Context): Promise<void> {
  const codes: string[] = [];
  for (const file of filesOf(files, adapter)) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns: ['code', 'name_sv', 'name_en'] })) {
      check.row();
      const code = cellLike(row, 'code', ssykCode);
      scheme.concept({ id: code, kind: 'occupation-group', code }, cellAt(row, 'code'));
      scheme.label(code, 'sv', 'preferred', filledCell(row, 'name_sv'));
      scheme.label(code, 'en', 'preferred', filledCell(row, 'name_en'));
      codes.push(code);
    }
  }
  for (const code of codes) {
    const wider = code.slice(0, -1);
    if (scheme.has(wider)) scheme.relate('broader', code, wider);
  }
}

async function readKey(files: DatasetFiles, { scheme, report }: Context): Promise<void> {
  const isco = collectScheme();
  const uncounted: ReadReport = { read: () => undefined, leftOut: () => undefined, passedOver: () => undefined };
  await readGroups(files, 'starter/isco', { scheme: isco, report: uncounted });
  for (const file of filesOf(files, 'starter/ssyk-isco')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns: ['ssyk', 'isco'] })) {
      const from = cellLike(row, 'ssyk', ssyk4Code);
      const to = cellLike(row, 'isco', { pattern: /^\d{4}$/, expected: 'an ISCO-08 code of four digits' });
      const found = scheme.has(from) && isco.has(to);
      if (check.resolves(`${from} → ${to}`, found)) scheme.map(from, 'isco-08', to, 'close');
    }
  }
}
