import { dayOfDate } from '#kit/plain-date.ts';
import { checkReferences } from '../check-references.ts';
import type { FoundOffering } from '../courses/collect-courses.ts';
import type { CourseContext } from '../courses/course-context.ts';
import { known } from '../courses/fields.ts';
import { readXlsx, type Workbook, type XlsxRow } from '../read-xlsx.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';

const columns = [
  'Utbildningsområde',
  'SUN5 inriktning',
  'SUN5 inriktning namn',
  'Utbildningsnamn',
  'Beslut',
  'Diarienummer',
  'Flera kommuner',
  'Kommun',
  'YH-poäng',
  'Studieform',
  'Studietakt %',
  'SeQF nivå',
  'Utbildningsanordnare administrativ enhet',
  'Beviljade platser utbildningsomgång 1',
] as const;
type ProgrammeRow = XlsxRow<(typeof columns)[number]>;

const headerRow = 6;

/**
 * Higher vocational programmes applied for in a round (Myndigheten för yrkeshögskolan). Only granted ones
 * count. The file has no dates, so their starts are not published; they were unknown before the decision.
 */
export async function readProgrammes(
  file: SourceFile,
  { towns, courses, report }: Omit<CourseContext, 'files'>,
): Promise<void> {
  const check = checkReferences(file, report);
  const workbook = await readXlsx(file);
  const municipalities = municipalitiesOf(workbook);
  const knownFrom = decisionDay(workbook.heading('Tabell 3', headerRow));
  for (const row of workbook.rows({ sheet: 'Tabell 3', headerRow, columns })) {
    if (!isGranted(row)) {
      report.passedOver(file.path, 'not granted');
      continue;
    }
    const several = row.cells['Flera kommuner'] === 'Ja';
    const places = several ? (municipalities.get(row.cells.Diarienummer) ?? []) : [row.cells.Kommun];
    for (const place of places.length > 0 ? places : ['']) {
      const town = place === '' ? undefined : towns.find(place);
      check.resolves(place, place === '' || town !== undefined);
      const offering = {
        ...offeringOf(row, knownFrom),
        seatsShared: several,
        ...(place === '' ? {} : { place }),
        ...town,
      };
      const id = several && town !== undefined ? `${offering.id}.${town.municipality}` : offering.id;
      courses.add({ course: courseOf(row), offering: { ...offering, id } }, file.path);
    }
  }
}

function isGranted(row: ProgrammeRow): boolean {
  const decision = row.cells.Beslut;
  if (decision === 'Beviljad' || decision === 'Avslag') return decision === 'Beviljad';
  throw new SourceProblem({ file: row.file, row: row.row, field: 'Beslut' }, 'Beviljad or Avslag', `"${decision}"`);
}

/** Case number → the municipalities of a programme that is given in several. */
function municipalitiesOf(workbook: Workbook): ReadonlyMap<string, readonly string[]> {
  if (!workbook.has('Tabell 4')) return new Map();
  const rows = workbook.rows({ sheet: 'Tabell 4', headerRow, columns: ['Diarienummer', 'Kommun'] });
  const byCase = Map.groupBy(rows, ({ cells }) => cells.Diarienummer);
  return new Map([...byCase].map(([number, own]) => [number, own.map(({ cells }) => cells.Kommun)]));
}

/** The heading says the year of the decisions, not the day. */
function decisionDay(heading: string): number | undefined {
  const year = /beslutsår (\d{4})/.exec(heading)?.[1];
  return year === undefined ? undefined : dayOfDate(`${year}-01-01`);
}

function courseOf(row: ProgrammeRow): FoundOffering['course'] {
  const { cells } = row;
  const sun = /^\d{3}[a-z]/.exec(cells['SUN5 inriktning'])?.[0];
  const credits = countIn(row, 'YH-poäng');
  const seqf = countIn(row, 'SeQF nivå');
  return {
    title: { sv: filled(row, 'Utbildningsnamn') },
    text: {},
    subjects: [cells['SUN5 inriktning namn'], cells.Utbildningsområde].filter((subject) => subject !== ''),
    level: 'higher-vocational',
    levelAsGiven: 'yrkeshögskoleutbildning',
    sun: sun === undefined ? [] : [sun],
    ssyk: [],
    ...known({ seqf }),
    ...(credits === undefined || credits === 0 ? {} : { credits: { value: credits, system: 'yh' as const } }),
  };
}

function offeringOf(row: ProgrammeRow, knownFrom: number | undefined): FoundOffering['offering'] {
  const pacePercent = countIn(row, 'Studietakt %');
  const seats = countIn(row, 'Beviljade platser utbildningsomgång 1');
  return {
    id: `myh.${filled(row, 'Diarienummer')
      .replace(/^MYH /, '')
      .replace(/[^\w-]+/g, '-')}`,
    source: 'myh/programmes',
    provider: filled(row, 'Utbildningsanordnare administrativ enhet'),
    distanceStudy: row.cells.Studieform === 'Distans',
    dates: { relative: false, ...known({ knownFrom }) },
    ...known({ pacePercent, seats }),
  };
}

function filled(row: ProgrammeRow, column: (typeof columns)[number]): string {
  const text = row.cells[column];
  if (text === '') throw new SourceProblem({ file: row.file, row: row.row, field: column }, 'a value', 'an empty cell');
  return text;
}

function countIn(row: ProgrammeRow, column: (typeof columns)[number]): number | undefined {
  const text = row.cells[column];
  if (text === '' || text === 'None') return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new SourceProblem({ file: row.file, row: row.row, field: column }, 'a whole number', `"${text}"`);
}
