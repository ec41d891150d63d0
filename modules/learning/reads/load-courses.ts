import { type Kysely, sql } from 'kysely';
import type { CourseOffering } from '#contract/courses.ts';
import { readColumns } from '#db/read-columns.ts';
import type { Tables } from '#db/tables.ts';
import type { ActiveRelease } from '#modules/packs/index.ts';
import type { Course, Offering } from '../domain/course.ts';
import { Courses } from './courses.ts';

/** Reads the active courses into memory, but for their texts. */
export async function loadCourses(kysely: Kysely<Tables>, releases: readonly ActiveRelease[]): Promise<Courses> {
  const release = releases.find(({ dataset, inUse }) => inUse && dataset === 'courses');
  if (release === undefined) return new Courses({ release: undefined, courses: [], offerings: [] });
  const courses = await loadCourseRows(kysely, release.releaseId);
  const offerings = await loadOfferings(kysely, release.releaseId, courses);
  return new Courses({ release, courses, offerings });
}

const courseColumns = [
  'course_no',
  'title_sv',
  'title_en',
  'subjects',
  'level',
  'level_as_given',
  'seqf',
  'credits',
  'credit_system',
  'code',
  'sun',
  'ssyk',
  'eligibility_sv',
  'eligibility_en',
  'needs_scheme',
  'needs',
] as const;

async function loadCourseRows(kysely: Kysely<Tables>, releaseId: number): Promise<readonly Course[]> {
  const found = await readColumns(kysely, 'course', releaseId, courseColumns);
  const shared = await coursesWithSharedText(kysely, releaseId);
  const courses: Course[] = [];
  for (const [row, no] of (found.course_no as readonly number[]).entries()) {
    const cell = <Value>(column: (typeof courseColumns)[number]) => found[column][row] as Value;
    const value = cell<number | null>('credits');
    const scheme = cell<string | null>('needs_scheme');
    courses[no] = {
      no,
      title: { ...word('sv', cell('title_sv')), ...word('en', cell('title_en')) },
      subjects: parts(cell('subjects'), ' | '),
      level: cell('level'),
      levelAsGiven: cell('level_as_given'),
      seqf: cell('seqf'),
      credits: value === null ? null : { value, system: cell('credit_system') },
      code: cell('code'),
      sun: parts(cell('sun'), ' '),
      ssyk: parts(cell('ssyk'), ' '),
      eligibility: { ...word('sv', cell('eligibility_sv')), ...word('en', cell('eligibility_en')) },
      needs: scheme === null ? null : { scheme, ids: parts(cell('needs'), ' ') },
      textShared: shared.has(no),
    };
  }
  return courses;
}

/** As many titles with one text say that it is about the provider, not about any of them. */
const sharedBy = 5;

async function coursesWithSharedText(kysely: Kysely<Tables>, releaseId: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ course_no: number }>`
    select course_no from course where release_id = ${releaseId} and md5(coalesce(text_sv, text_en)) in (
      select md5(coalesce(text_sv, text_en)) from course
      where release_id = ${releaseId} and coalesce(text_sv, text_en) is not null
      group by 1 having count(distinct coalesce(title_sv, title_en)) >= ${sharedBy}
    )`.execute(kysely);
  return new Set(rows.map((row) => row.course_no));
}

const offeringColumns = [
  'offering_no',
  'offering_id',
  'course_no',
  'source',
  'provider',
  'url',
  'place',
  'municipality',
  'latitude',
  'longitude',
  'distance_study',
  'meetings',
  'pace_percent',
  'language',
  'relative_dates',
  'start_day',
  'end_day',
  'apply_from_day',
  'apply_by_day',
  'known_from_day',
  'known_to_day',
  'weeks',
  'cost_sek',
  'cost_note_sv',
  'cost_note_en',
  'seats',
  'seats_shared',
] as const;

async function loadOfferings(kysely: Kysely<Tables>, releaseId: number, courses: readonly Course[]) {
  const found = await readColumns(kysely, 'course_offering', releaseId, offeringColumns);
  const offerings: Offering[] = [];
  for (const [row, no] of (found.offering_no as readonly number[]).entries()) {
    const cell = <Value>(column: (typeof offeringColumns)[number]) => found[column][row] as Value;
    const course = courses[cell<number>('course_no')];
    if (course !== undefined) offerings[no] = offeringOf(no, course, cell);
  }
  return offerings;
}

type Cell = <Value>(column: (typeof offeringColumns)[number]) => Value;

function offeringOf(no: number, course: Course, cell: Cell): Offering {
  return {
    no,
    course,
    id: cell('offering_id'),
    source: cell('source'),
    provider: cell('provider'),
    url: cell('url'),
    place: cell('place'),
    municipality: cell('municipality'),
    position: positionOf(cell('latitude'), cell('longitude')),
    distanceStudy: cell('distance_study'),
    meetings: cell('meetings'),
    pacePercent: cell('pace_percent'),
    language: cell('language'),
    dates: {
      relative: cell('relative_dates'),
      ...day('start', cell('start_day')),
      ...day('end', cell('end_day')),
      ...day('applyFrom', cell('apply_from_day')),
      ...day('applyBy', cell('apply_by_day')),
      ...day('knownFrom', cell('known_from_day')),
      ...day('knownTo', cell('known_to_day')),
    },
    weeks: cell('weeks'),
    costSek: cell('cost_sek'),
    costNote: { ...word('sv', cell('cost_note_sv')), ...word('en', cell('cost_note_en')) },
    seats: cell('seats'),
    seatsShared: cell('seats_shared'),
  };
}

function positionOf(latitude: number | null, longitude: number | null): CourseOffering['position'] {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

function day<Name extends string>(name: Name, value: number | null): { [Key in Name]?: number } {
  return value === null ? {} : ({ [name]: value } as { [Key in Name]: number });
}

function word<Name extends string>(name: Name, value: string | null): { [Key in Name]?: string } {
  return value === null ? {} : ({ [name]: value } as { [Key in Name]: string });
}

function parts(joined: string, separator: string): readonly string[] {
  return joined === '' ? [] : joined.split(separator);
}
