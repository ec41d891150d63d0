import { checkReferences } from '../check-references.ts';
import { collectScheme } from '../collect-scheme.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { asText, type JsonNode, member, nodeAt, optionalMember, textMember } from '../json-node.ts';
import type { ReadReport } from '../pack.ts';
import type { SchemeRecord } from '../records.ts';
import { SourceProblem } from '../source-problem.ts';
import { readConcepts } from './read-concepts.ts';

/** ISCO-08 unit groups with Swedish labels (`isco-level-4-groups.json`); the concept id is the code. */
export const jobtechIscoReader: DatasetReader = {
  dataset: 'scheme:isco-08',
  version: 1,
  main: ['jobtech/isco-groups'],
  needs: [],
  also: [],
  read: readIsco,
};

async function* readIsco(files: DatasetFiles, report: ReadReport): AsyncGenerator<SchemeRecord> {
  const scheme = collectScheme();
  for (const file of filesOf(files, 'jobtech/isco-groups')) {
    const check = checkReferences(file, report);
    for (const group of await readConcepts(file)) {
      check.row();
      const code = iscoOf(group);
      scheme.concept({ id: code, kind: 'occupation-group', code }, nodeAt(group));
      scheme.label(code, 'sv', 'preferred', textMember(group, 'preferred_label').trim());
      const definition = optionalMember(group, 'definition');
      if (definition !== undefined) scheme.define(code, 'sv', asText(definition).trim());
    }
  }
  yield* scheme.records();
}

/** The ISCO-08 codes of the pack; undefined when it has no ISCO file. */
export async function readIscoCodes(files: DatasetFiles): Promise<ReadonlySet<string> | undefined> {
  const [file] = filesOf(files, 'jobtech/isco-groups');
  if (file === undefined) return undefined;
  return new Set((await readConcepts(file)).map(iscoOf));
}

function iscoOf(group: JsonNode): string {
  const code = textMember(group, 'isco_code_08');
  if (/^\d{4}$/.test(code)) return code;
  throw new SourceProblem(nodeAt(member(group, 'isco_code_08')), 'an ISCO-08 code of four digits', code);
}
