import { collectScheme, type SchemeCollector } from '../collect-scheme.ts';
import { cellLike } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import type { SchemeRecord } from '../records.ts';
import { iscoCode } from './esco-uri.ts';
import { mapToIsco } from './map-to-isco.ts';
import { readConceptFiles, uriOf } from './read-concept-files.ts';
import { broaderFiles, occupationSkillFile, readRelationFile, skillSkillFile } from './read-relation-files.ts';
import { readSkillsHierarchy } from './read-skills-hierarchy.ts';
import { readGreenShares, readThemeSkills } from './read-theme-files.ts';

/**
 * ESCO's CSV download: occupations, skills and skill groups with their labels, hierarchies and the
 * relations between them. Concept ids are URIs. Each file may be there in several languages.
 */
export const escoReader: DatasetReader = {
  dataset: 'scheme:esco',
  version: 2,
  main: ['esco/occupations', 'esco/skills', 'esco/skill-groups'],
  needs: [],
  also: [
    'esco/skills-hierarchy',
    'esco/broader-occupations',
    'esco/broader-skills',
    'esco/occupation-skills',
    'esco/skill-skills',
    'esco/isco-groups',
    'esco/green-skills',
    'esco/digital-skills',
    'esco/green-shares',
  ],
  read: readEsco,
};

async function* readEsco(files: DatasetFiles, report: ReadReport): AsyncGenerator<SchemeRecord> {
  const scheme = collectScheme();
  const iscoCodes = await readConcepts(files, scheme, report);
  await mapToIsco({ files, iscoCodes, scheme, report });
  yield* scheme.conceptsAndLabels();
  const relationFiles = [
    ...filesOf(files, 'esco/occupation-skills').map((file) => [file, occupationSkillFile] as const),
    ...filesOf(files, 'esco/skill-skills').map((file) => [file, skillSkillFile] as const),
    ...filesOf(files, 'esco/broader-occupations').map((file) => [file, broaderFiles] as const),
    ...filesOf(files, 'esco/broader-skills').map((file) => [file, broaderFiles] as const),
  ];
  for (const [file, shape] of relationFiles) yield* readRelationFile(file, shape, { scheme, report });
  yield* scheme.mappings();
  await readThemes(files, scheme, report);
  yield* scheme.themes();
}

async function readThemes(files: DatasetFiles, scheme: SchemeCollector, report: ReadReport): Promise<void> {
  const into = { scheme, report };
  for (const file of filesOf(files, 'esco/green-skills')) await readThemeSkills(file, 'green', into);
  for (const file of filesOf(files, 'esco/digital-skills')) await readThemeSkills(file, 'digital', into);
  for (const file of filesOf(files, 'esco/green-shares')) await readGreenShares(file, into);
}

/** Gives the ISCO-08 code of each occupation. */
async function readConcepts(
  files: DatasetFiles,
  scheme: SchemeCollector,
  report: ReadReport,
): Promise<ReadonlyMap<string, string>> {
  const iscoCodes = new Map<string, string>();
  await readConceptFiles(
    {
      files: filesOf(files, 'esco/occupations'),
      kind: 'occupation',
      more: ['hiddenLabels', 'iscoGroup', 'code'],
      rowsHoldReferences: filesOf(files, 'esco/isco-groups').length > 0,
      identify: (row) => withCode(uriOf(row), row.cells.code),
    },
    scheme,
    report,
    (id, row) => iscoCodes.set(id, cellLike(row, 'iscoGroup', iscoCode)),
  );
  await readConceptFiles(
    {
      files: filesOf(files, 'esco/skills'),
      kind: 'skill',
      more: ['hiddenLabels'],
      identify: (row) => ({ id: uriOf(row) }),
    },
    scheme,
    report,
  );
  await readConceptFiles(
    {
      files: filesOf(files, 'esco/skill-groups'),
      kind: 'skill-group',
      more: ['hiddenLabels', 'code'],
      identify: (row) => withCode(uriOf(row), row.cells.code),
    },
    scheme,
    report,
  );
  for (const file of filesOf(files, 'esco/skills-hierarchy')) await readSkillsHierarchy(file, scheme, report);
  return iscoCodes;
}

function withCode(id: string, code: string): { readonly id: string; readonly code?: string } {
  return code.trim() === '' ? { id } : { id, code: code.trim() };
}
