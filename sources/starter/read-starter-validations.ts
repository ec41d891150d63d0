import { checkReferences } from '../check-references.ts';
import { known } from '../courses/fields.ts';
import { cellAmong, cellAt, cellLike, countCell, countOrNull, filledCell, seqfOrNull } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import { schemeNames, type ValidationRecord } from '../records.ts';
import { SourceProblem } from '../source-problem.ts';
import { splitLabels } from '../split-labels.ts';
import { readCodes } from './read-codes.ts';

/** Validation offers of our own format, for which there is no open data: one row for an offer at a place. */
export const starterValidationsReader: DatasetReader = {
  dataset: 'validations',
  version: 1,
  main: ['starter/validations'],
  needs: [],
  also: ['starter/skills', 'starter/places', 'starter/ssyk'],
  read: readValidations,
};

const columns = [
  'id',
  'title_sv',
  'title_en',
  'provider',
  'ssyk',
  'framework_sv',
  'framework_en',
  'seqf',
  'weeks',
  'hours',
  'cost',
  'municipality',
  'distance',
  'skill_scheme',
  'skills',
] as const;
type Row = CsvRow<(typeof columns)[number]>;

async function* readValidations(files: DatasetFiles, report: ReadReport): AsyncGenerator<ValidationRecord> {
  const groups = await readCodes(files, 'starter/ssyk');
  const places = await readCodes(files, 'starter/places');
  const skills = await readCodes(files, 'starter/skills', 'id');
  const seen = new Set<string>();
  for (const file of filesOf(files, 'starter/validations')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns })) {
      const offer = offerOf(row);
      if (seen.has(offer.id)) throw new SourceProblem(cellAt(row, 'id'), 'each offer once', `${offer.id} again`);
      seen.add(offer.id);
      const { ssyk, municipality } = offer;
      if (!check.resolves(ssyk, groups.has(ssyk))) continue;
      if (municipality !== undefined && !check.resolves(municipality, places.has(municipality))) continue;
      yield { ...offer, skills: assessed(row, (id) => check.resolves(id, skills.has(id))) };
    }
  }
}

function offerOf(row: Row): Omit<ValidationRecord, 'skills'> {
  const distance = cellAmong(row, 'distance', ['yes', 'no']) === 'yes';
  const seqf = seqfOrNull(row, 'seqf') ?? undefined;
  return {
    type: 'validation',
    id: filledCell(row, 'id'),
    title: { sv: filledCell(row, 'title_sv'), en: filledCell(row, 'title_en') },
    provider: filledCell(row, 'provider'),
    ssyk: cellLike(row, 'ssyk', { pattern: /^\d{4}$/, expected: 'an SSYK 2012 code of four digits' }),
    framework: { sv: filledCell(row, 'framework_sv'), en: filledCell(row, 'framework_en') },
    weeks: among(row, 'weeks', 104),
    hoursPerWeek: among(row, 'hours', 40),
    distance,
    ...known({ seqf, costSek: countOrNull(row, 'cost') ?? undefined, municipality: townCell(row, distance) }),
  };
}

function among(row: Row, field: 'weeks' | 'hours', most: number): number {
  const value = countCell(row, field);
  if (value >= 1 && value <= most) return value;
  throw new SourceProblem(cellAt(row, field), `a whole number from 1 to ${most}`, String(value));
}

/** Only what is all at a distance has no town. */
function townCell(row: Row, distance: boolean): string | undefined {
  if (distance && row.cells.municipality.trim() === '') return undefined;
  return cellLike(row, 'municipality', { pattern: /^\d{4}$/, expected: 'a municipality code of four digits' });
}

/** Skills of the starter's own may leave out the prefix that tells them from occupations. */
function assessed(row: Row, isKnown: (id: string) => boolean): ValidationRecord['skills'] {
  const scheme = cellAmong(row, 'skill_scheme', ['', ...schemeNames]);
  const ids = splitLabels(row.cells.skills);
  if (scheme === '' && ids.length > 0)
    throw new SourceProblem(cellAt(row, 'skill_scheme'), 'the scheme of the skills', 'an empty cell');
  if (scheme === '' || ids.length === 0) return null;
  if (scheme !== 'starter') return { scheme, ids };
  const plain = ids.map((id) => id.replace(/^skill\//, '')).filter(isKnown);
  return { scheme, ids: plain.map((id) => `skill/${id}`) };
}
