import type { DatasetFiles } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import type { CourseCollector } from './collect-courses.ts';
import type { Towns } from './towns.ts';

/** What every publisher's course reader is given. */
export interface CourseContext {
  readonly files: DatasetFiles;
  readonly towns: Towns;
  readonly courses: CourseCollector;
  readonly report: ReadReport;
}
