import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import type { CourseOfferingRecord, CourseRecord } from '../records.ts';
import { readAdultCourseEvents } from '../skolverket/read-adult-course-events.ts';
import { type CourseCollector, collectCourses } from './collect-courses.ts';
import { readTowns, type Towns } from './towns.ts';

/** Courses and their occasions, from whichever of the publishers' files are there; duplicates merged. */
export const coursesReader: DatasetReader = {
  dataset: 'courses',
  version: 1,
  main: ['skolverket/adult-course-events'],
  needs: [],
  also: ['places/municipalities', 'places/coordinates'],
  read: readCourses,
};

export interface CourseContext {
  readonly files: DatasetFiles;
  readonly towns: Towns;
  readonly courses: CourseCollector;
  readonly report: ReadReport;
}

async function* readCourses(files: DatasetFiles, report: ReadReport): AsyncGenerator<CourseRecord | CourseOfferingRecord> {
  const context: CourseContext = { files, towns: await readTowns(files), courses: collectCourses(report), report };
  for (const file of filesOf(files, 'skolverket/adult-course-events')) await readAdultCourseEvents(file, context);
  yield* context.courses.records();
}
