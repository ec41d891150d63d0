import { forecastReader } from './arbetsformedlingen/read-forecast.ts';
import { vacanciesReader } from './arbetsformedlingen/read-vacancies.ts';
import { coursesReader } from './courses/read-courses.ts';
import { adaptersOf, type DatasetReader } from './dataset-reader.ts';
import { escoReader } from './esco/read-esco.ts';
import { iscoGroupsReader } from './esco/read-isco-groups.ts';
import { jobtechIscoReader } from './jobtech/read-isco.ts';
import { jobtechReader } from './jobtech/read-jobtech.ts';
import { ssykReader } from './jobtech/read-ssyk.ts';
import { educationKeysReader } from './myh/read-education-keys.ts';
import { placesReader } from './places/read-places.ts';
import { employedReader } from './scb/read-employed.ts';
import { payReader } from './scb/read-pay.ts';
import { starterReaders } from './starter/starter-readers.ts';

/** Every format this house reads, in the order datasets must be loaded. */
export const datasetReaders: readonly DatasetReader[] = [
  iscoGroupsReader,
  jobtechIscoReader,
  ssykReader,
  escoReader,
  jobtechReader,
  ...starterReaders,
  placesReader,
  forecastReader,
  vacanciesReader,
  payReader,
  employedReader,
  educationKeysReader,
  coursesReader,
];

/** What a manifest's `adapter` may say. */
export const adapterNames: ReadonlySet<string> = new Set(datasetReaders.flatMap(adaptersOf));
