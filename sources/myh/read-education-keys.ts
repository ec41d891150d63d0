import { checkReferences } from '../check-references.ts';
import { known } from '../courses/fields.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { readSsyk4 } from '../jobtech/read-ssyk.ts';
import type { ReadReport } from '../pack.ts';
import { readXlsx } from '../read-xlsx.ts';
import type { EducationKeyRecord } from '../records.ts';
import { SourceProblem } from '../source-problem.ts';

const columns = [
  'SSYK Arbetsförmedlingen',
  'SUN 2020',
  'Utbildningsnummer',
  'Utbildningsnamn',
  'SUN 4 - MYH',
  'Anordnare',
] as const;

/**
 * The key from occupation groups (SSYK) to fields of education (SUN 2020) and to named higher vocational
 * educations (`kopplingsschema.xlsx`). A group without either says nothing and is left out.
 */
export const educationKeysReader: DatasetReader = {
  dataset: 'education-keys',
  version: 1,
  main: ['myh/ssyk-sun'],
  needs: [],
  also: ['jobtech/ssyk-hierarchy'],
  read: readEducationKeys,
};

async function* readEducationKeys(files: DatasetFiles, report: ReadReport): AsyncGenerator<EducationKeyRecord> {
  const groups = (await readSsyk4(files))?.codes;
  for (const file of filesOf(files, 'myh/ssyk-sun')) {
    const check = checkReferences(file, report);
    const workbook = await readXlsx(file);
    for (const { row, cells } of workbook.rows({ headerRow: 1, columns })) {
      const ssyk = cells['SSYK Arbetsförmedlingen'];
      if (!/^\d{4}$/.test(ssyk)) {
        throw new SourceProblem(
          { file: file.path, row, field: columns[0] },
          'an SSYK 2012 code of four digits',
          `"${ssyk}"`,
        );
      }
      if (!check.resolves(ssyk, groups?.has(ssyk) ?? true)) continue;
      const sun = sunCodes(`${cells['SUN 2020']} ${cells['SUN 4 - MYH']}`);
      const educationNumber = /^YH\d{5}$/.exec(cells.Utbildningsnummer)?.[0];
      if (sun.length === 0 && educationNumber === undefined) {
        report.passedOver(file.path, 'no key');
        continue;
      }
      const educationName = cells.Utbildningsnamn || undefined;
      const provider = cells.Anordnare || undefined;
      yield { type: 'education-key', ssyk, sun, ...known({ educationNumber, educationName, provider }) };
    }
  }
}

/** Codes of three digits and a letter. */
function sunCodes(written: string): readonly string[] {
  return [...new Set(written.toLowerCase().match(/\b\d{3}[a-z]\b/g) ?? [])];
}
