import { checkReferences } from '../check-references.ts';
import { collectScheme } from '../collect-scheme.ts';
import { cellAt, cellLike, filledCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import type { SchemeRecord } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { readIscoCodes } from './read-isco.ts';

export const ssykCode = { pattern: /^\d{1,4}$/, expected: 'an SSYK 2012 code of one to four digits' };
export const ssyk4Code = { pattern: /^\d{4}$/, expected: 'an SSYK 2012 code of four digits' };

/** SSYK 2012, all four levels, and its key to ISCO-08. The concept id is the code; the level is its length. */
export const ssykReader: DatasetReader = {
  dataset: 'scheme:ssyk-2012',
  version: 1,
  main: ['jobtech/ssyk-hierarchy'],
  needs: [],
  also: ['jobtech/ssyk-isco', 'jobtech/isco-groups'],
  read: readSsyk,
};

async function* readSsyk(files: DatasetFiles, report: ReadReport): AsyncGenerator<SchemeRecord> {
  const scheme = collectScheme();
  for (const file of filesOf(files, 'jobtech/ssyk-hierarchy')) {
    const check = checkReferences(file, report);
    const groups = await readSsykGroups(file);
    for (const { code, label, definition, row } of groups) {
      scheme.concept({ id: code, kind: 'occupation-group', code }, { file: file.path, row, field: 'ssyk' });
      scheme.label(code, 'sv', 'preferred', label);
      if (definition !== '') scheme.define(code, 'sv', definition);
    }
    for (const { code } of groups) {
      const wider = code.slice(0, -1);
      if (wider === '') check.row();
      else if (check.resolves(wider, scheme.has(wider))) scheme.relate('broader', code, wider);
    }
  }
  const iscoCodes = await readIscoCodes(files);
  for (const file of filesOf(files, 'jobtech/ssyk-isco')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns: ['ssyk4', 'isco08'] })) {
      const ssyk = cellLike(row, 'ssyk4', ssyk4Code);
      const isco = cellLike(row, 'isco08', {
        pattern: /^\d{4}$/,
        expected: 'an ISCO-08 code of four digits',
      });
      const found = scheme.has(ssyk) && (iscoCodes?.has(isco) ?? true);
      if (check.resolves(`${ssyk} → ${isco}`, found)) scheme.map(ssyk, 'isco-08', isco, 'close');
    }
  }
  yield* scheme.records();
}

export interface SsykGroup {
  readonly code: string;
  /** JobTech's id of the group. */
  readonly conceptId: string;
  readonly label: string;
  readonly definition: string;
  readonly row: number;
}

/** The groups of `ssyk2012_hierarchy.csv`. @throws SourceProblem when a code does not fit its level. */
async function readSsykGroups(file: SourceFile): Promise<readonly SsykGroup[]> {
  const columns = ['level', 'ssyk', 'concept_id', 'label_sv', 'definition_sv'] as const;
  const groups: SsykGroup[] = [];
  for await (const row of readCsv(file, { columns })) {
    const level = cellLike(row, 'level', { pattern: /^[1-4]$/, expected: 'a level from 1 to 4' });
    const expected = `an SSYK 2012 code of ${level} digits`;
    const code = cellLike(row, 'ssyk', { pattern: new RegExp(`^\\d{${level}}$`), expected });
    groups.push({
      code,
      conceptId: filledCell(row, 'concept_id'),
      label: filledCell(row, 'label_sv'),
      definition: row.cells.definition_sv.trim(),
      row: cellAt(row, 'ssyk').row ?? 0,
    });
  }
  return groups;
}

/** The level-4 groups of the pack by code and by JobTech id; undefined when it has no hierarchy. */
export async function readSsyk4(files: DatasetFiles): Promise<Ssyk4Groups | undefined> {
  const [file] = filesOf(files, 'jobtech/ssyk-hierarchy');
  if (file === undefined) return undefined;
  const level4 = (await readSsykGroups(file)).filter(({ code }) => code.length === 4);
  return {
    codes: new Set(level4.map(({ code }) => code)),
    codeOf: new Map(level4.map(({ code, conceptId }) => [conceptId, code])),
  };
}

export interface Ssyk4Groups {
  readonly codes: ReadonlySet<string>;
  readonly codeOf: ReadonlyMap<string, string>;
}
