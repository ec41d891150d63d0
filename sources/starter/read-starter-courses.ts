import { checkReferences } from '../check-references.ts';
import { collectCourses, type FoundOffering } from '../courses/collect-courses.ts';
import { known } from '../courses/fields.ts';
import { amountOrNull, cellAmong, cellAt, cellLike, countOrNull, filledCell, seqfOrNull } from '../csv-cells.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import { type CsvRow, readCsv } from '../read-csv.ts';
import type { CourseLevelName, CourseOfferingRecord, CourseRecord } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import { SourceProblem } from '../source-problem.ts';
import { readCodes } from './read-codes.ts';
import { readRequirements } from './read-course-requirements.ts';

/**
 * Courses of our own format, thought up. Days are counted from the Monday that begins the month one looks,
 * so that there are always courses to come.
 */
export const starterCoursesReader: DatasetReader = {
  dataset: 'courses',
  version: 2,
  main: ['starter/course-offerings'],
  needs: ['starter/courses'],
  also: ['starter/places', 'starter/ssyk', 'starter/course-requirements'],
  read: readCourses,
};

async function* readCourses(
  files: DatasetFiles,
  report: ReadReport,
): AsyncGenerator<CourseRecord | CourseOfferingRecord> {
  const groups = await readCodes(files, 'starter/ssyk');
  const places = await readCodes(files, 'starter/places');
  const described = new Map<string, FoundOffering['course']>();
  for (const file of filesOf(files, 'starter/courses')) await readDescriptions(file, { groups, described, report });
  for (const file of filesOf(files, 'starter/course-requirements')) await readRequirements(file, described, report);
  const courses = collectCourses(report);
  for (const file of filesOf(files, 'starter/course-offerings')) {
    const check = checkReferences(file, report);
    for await (const row of readCsv(file, { columns: offeringColumns })) {
      const offering = offeringOf(row);
      const course = described.get(filledCell(row, 'course'));
      const missing = course === undefined ? row.cells.course : (offering.municipality ?? '');
      const found = course !== undefined && places.has(offering.municipality ?? '');
      if (check.resolves(missing, found) && course !== undefined) courses.add({ course, offering }, file.path);
    }
  }
  yield* courses.records();
}

const levels: readonly CourseLevelName[] = [
  'sfi',
  'komvux-basic',
  'komvux-upper-secondary',
  'komvux-adapted',
  'folk-high-school',
  'labour-market',
  'vocational',
  'higher-vocational',
  'university',
  'short-course',
  'other',
];

const courseColumns = [
  'id',
  'title_sv',
  'title_en',
  'text_sv',
  'text_en',
  'level',
  'level_as_given',
  'seqf',
  'credits',
  'credit_system',
  'ssyk',
] as const;

interface Descriptions {
  readonly groups: Pick<ReadonlySet<string>, 'has'>;
  readonly described: Map<string, FoundOffering['course']>;
  readonly report: ReadReport;
}

async function readDescriptions(file: SourceFile, { groups, described, report }: Descriptions): Promise<void> {
  const check = checkReferences(file, report);
  for await (const row of readCsv(file, { columns: courseColumns })) {
    check.row();
    const id = filledCell(row, 'id');
    if (described.has(id)) throw new SourceProblem(cellAt(row, 'id'), 'each course once', `${id} again`);
    const value = amountOrNull(row, 'credits');
    const system = cellAmong(row, 'credit_system', ['', 'hp', 'yh', 'gy', 'other']);
    const ssyk = row.cells.ssyk.split(' ').filter((code) => code !== '');
    const wrong = ssyk.find((code) => !/^\d{4}$/.test(code));
    if (wrong !== undefined) throw new SourceProblem(cellAt(row, 'ssyk'), 'SSYK 2012 codes of four digits', wrong);
    described.set(id, {
      title: { sv: filledCell(row, 'title_sv'), en: filledCell(row, 'title_en') },
      text: { sv: filledCell(row, 'text_sv'), en: filledCell(row, 'text_en') },
      subjects: [],
      level: cellAmong(row, 'level', levels),
      levelAsGiven: filledCell(row, 'level_as_given'),
      code: id,
      sun: [],
      ssyk: ssyk.filter((code) => check.resolves(code, groups.has(code))),
      ...known({ seqf: seqfOrNull(row, 'seqf') ?? undefined }),
      ...(value === null || system === '' ? {} : { credits: { value, system } }),
    });
  }
}

const offeringColumns = [
  'id',
  'course',
  'provider',
  'municipality',
  'distance',
  'meetings',
  'pace',
  'start',
  'end',
  'apply_from',
  'apply_by',
  'cost',
  'seats',
] as const;
type OfferingRow = CsvRow<(typeof offeringColumns)[number]>;

function offeringOf(row: OfferingRow): FoundOffering['offering'] {
  const count = (column: 'meetings' | 'cost' | 'seats') => countOrNull(row, column) ?? undefined;
  return {
    id: filledCell(row, 'id'),
    source: 'starter/course-offerings',
    provider: filledCell(row, 'provider'),
    municipality: cellLike(row, 'municipality', { pattern: /^\d{4}$/, expected: 'a municipality code of four digits' }),
    distanceStudy: cellAmong(row, 'distance', ['yes', 'no']) === 'yes',
    dates: {
      relative: true,
      ...known({
        start: dayCell(row, 'start'),
        end: dayCell(row, 'end'),
        applyFrom: dayCell(row, 'apply_from'),
        applyBy: dayCell(row, 'apply_by'),
      }),
    },
    ...known({
      meetings: count('meetings'),
      pacePercent: amountOrNull(row, 'pace') ?? undefined,
      costSek: count('cost'),
      seats: count('seats'),
    }),
  };
}

/** Days from the beginning of the month, also before it; empty is "not published". */
function dayCell(row: OfferingRow, column: 'start' | 'end' | 'apply_from' | 'apply_by'): number | undefined {
  const text = row.cells[column].trim();
  if (text === '') return undefined;
  if (/^-?\d{1,5}$/.test(text)) return Number(text);
  throw new SourceProblem(cellAt(row, column), 'a whole number of days', `"${text}"`);
}
