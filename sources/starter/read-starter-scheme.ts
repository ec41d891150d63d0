import { checkReferences } from '../check-references.ts';
import { collectScheme, type SchemeCollector } from '../collect-scheme.ts';
import { cellAmong, cellAt, cellLike, filledCell } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { ssyk4Code } from '../jobtech/read-ssyk.ts';
import type { ReadReport } from '../pack.ts';
import { readCsv } from '../read-csv.ts';
import { type SchemeRecord, themes } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { splitLabels } from '../split-labels.ts';
import { starterId } from './starter-id.ts';

/** Our own occupations and skills in Swedish and English, and the relations between them. */
export const starterSchemeReader: DatasetReader = {
  dataset: 'scheme:starter',
  version: 2,
  main: ['starter/occupations', 'starter/skills'],
  needs: [],
  also: ['starter/occupation-skills', 'starter/related', 'starter/skill-themes'],
  read: readStarterScheme,
};

interface Context {
  readonly scheme: SchemeCollector;
  readonly report: ReadReport;
}

const steps: readonly (readonly [string, (file: SourceFile, context: Context) => Promise<void>])[] = [
  ['starter/occupations', readOccupations],
  ['starter/skills', readSkills],
  ['starter/occupation-skills', readOccupationSkills],
  ['starter/related', readRelated],
  ['starter/skill-themes', readSkillThemes],
];

async function* readStarterScheme(files: DatasetFiles, report: ReadReport): AsyncGenerator<SchemeRecord> {
  const scheme = collectScheme();
  for (const [adapter, step] of steps) {
    for (const file of filesOf(files, adapter)) await step(file, { scheme, report });
  }
  yield* scheme.records();
}

async function readOccupations(file: SourceFile, { scheme, report }: Context): Promise<void> {
  const check = checkReferences(file, report);
  const columns = ['id', 'ssyk', 'name_sv', 'name_en', 'titles_sv', 'titles_en', 'about_sv', 'about_en'] as const;
  for await (const row of readCsv(file, { columns })) {
    check.row();
    const id = starterId(row, 'id', 'occupation');
    scheme.concept({ id, kind: 'occupation' }, cellAt(row, 'id'));
    addLabels(scheme, id, { sv: filledCell(row, 'name_sv'), en: filledCell(row, 'name_en') });
    addLabels(scheme, id, { sv: row.cells.titles_sv, en: row.cells.titles_en }, 'alternative');
    scheme.define(id, 'sv', filledCell(row, 'about_sv'));
    scheme.define(id, 'en', filledCell(row, 'about_en'));
    scheme.map(id, 'ssyk-2012', cellLike(row, 'ssyk', ssyk4Code), 'broader');
  }
}

async function readSkills(file: SourceFile, { scheme, report }: Context): Promise<void> {
  const check = checkReferences(file, report);
  const columns = ['id', 'kind', 'name_sv', 'name_en', 'other_sv', 'other_en'] as const;
  for await (const row of readCsv(file, { columns })) {
    check.row();
    const id = starterId(row, 'id', 'skill');
    scheme.concept({ id, kind: 'skill' }, cellAt(row, 'id'));
    addLabels(scheme, id, { sv: filledCell(row, 'name_sv'), en: filledCell(row, 'name_en') });
    addLabels(scheme, id, { sv: row.cells.other_sv, en: row.cells.other_en }, 'alternative');
  }
}

function addLabels(
  scheme: SchemeCollector,
  id: string,
  texts: { readonly sv: string; readonly en: string },
  form: 'preferred' | 'alternative' = 'preferred',
): void {
  for (const language of ['sv', 'en'] as const) {
    for (const text of splitLabels(texts[language])) scheme.label(id, language, form, text);
  }
}

const tiers = ['central', 'common', 'group', 'certificate'] as const;

async function readOccupationSkills(file: SourceFile, { scheme, report }: Context): Promise<void> {
  const check = checkReferences(file, report);
  for await (const row of readCsv(file, { columns: ['occupation', 'skill', 'tier'] })) {
    const occupation = starterId(row, 'occupation', 'occupation');
    const skill = starterId(row, 'skill', 'skill');
    const tier = cellAmong(row, 'tier', tiers);
    const missing = [occupation, skill].find((id) => !scheme.has(id));
    if (check.resolves(missing ?? skill, missing === undefined)) scheme.relate(tier, occupation, skill);
  }
}

async function readRelated(file: SourceFile, { scheme, report }: Context): Promise<void> {
  const check = checkReferences(file, report);
  for await (const row of readCsv(file, { columns: ['occupation', 'related', 'substitutability'] })) {
    const from = starterId(row, 'occupation', 'occupation');
    const to = starterId(row, 'related', 'occupation');
    const percent = cellAmong(row, 'substitutability', ['', '25', '50', '75']);
    const missing = [from, to].find((id) => !scheme.has(id));
    if (!check.resolves(missing ?? to, missing === undefined)) continue;
    scheme.relate('related', from, to);
    if (percent !== '') scheme.relate('substitutes', from, to, Number(percent) / 100);
  }
}

/** Skills that belong to the green or the digital transition. */
async function readSkillThemes(file: SourceFile, { scheme, report }: Context): Promise<void> {
  const check = checkReferences(file, report);
  for await (const row of readCsv(file, { columns: ['skill', 'theme'] })) {
    const skill = starterId(row, 'skill', 'skill');
    const theme = cellAmong(row, 'theme', themes);
    if (check.resolves(skill, scheme.has(skill))) scheme.mark(skill, theme);
  }
}
