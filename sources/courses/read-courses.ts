import { readGroupEducations } from '../arbetsformedlingen/read-group-educations.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import { readEmilEvents } from '../emil/read-emil-events.ts';
import { readProgrammes } from '../myh/read-programmes.ts';
import type { ReadReport } from '../pack.ts';
import type { CourseOfferingRecord, CourseRecord } from '../records.ts';
import { readAdultCourseEvents } from '../skolverket/read-adult-course-events.ts';
import { readAdultEventsApi } from '../skolverket/read-adult-events-api.ts';
import type { SourceFile } from '../source-file.ts';
import { collectCourses } from './collect-courses.ts';
import type { CourseContext } from './course-context.ts';
import { readTowns } from './towns.ts';

/** Courses and their occasions, from whichever of the publishers' files are there; duplicates merged. */
export const coursesReader: DatasetReader = {
  dataset: 'courses',
  version: 1,
  main: [
    'skolverket/adult-course-events',
    'emil/events',
    'skolverket/adult-events',
    'myh/programmes',
    'arbetsformedlingen/group-educations',
  ],
  needs: [],
  also: ['emil/infos', 'emil/providers', 'places/municipalities', 'places/coordinates'],
  read: readCourses,
};

/** What tells most of an occasion comes first: later files only fill what it left empty. */
const steps: readonly (readonly [string, (file: SourceFile, context: CourseContext) => Promise<void>])[] = [
  ['emil/events', readEmilEvents],
  ['skolverket/adult-course-events', readAdultCourseEvents],
  ['skolverket/adult-events', readAdultEventsApi],
  ['myh/programmes', readProgrammes],
  ['arbetsformedlingen/group-educations', readGroupEducations],
];

async function* readCourses(
  files: DatasetFiles,
  report: ReadReport,
): AsyncGenerator<CourseRecord | CourseOfferingRecord> {
  const context: CourseContext = { files, towns: await readTowns(files), courses: collectCourses(report), report };
  for (const [adapter, read] of steps) for (const file of filesOf(files, adapter)) await read(file, context);
  yield* context.courses.records();
}
