import type { DatasetReader } from '../dataset-reader.ts';
import { starterCoursesReader } from './read-starter-courses.ts';
import { starterPayReader, starterVacanciesReader } from './read-starter-figures.ts';
import { starterForecastReader } from './read-starter-forecast.ts';
import { starterIscoReader, starterSsykReader } from './read-starter-groups.ts';
import { starterPlacesReader } from './read-starter-places.ts';
import { starterSchemeReader } from './read-starter-scheme.ts';
import { starterValidationsReader } from './read-starter-validations.ts';

/** The readers of our own CSV files, in the order datasets must be loaded. */
export const starterReaders: readonly DatasetReader[] = [
  starterIscoReader,
  starterSsykReader,
  starterSchemeReader,
  starterPlacesReader,
  starterForecastReader,
  starterVacanciesReader,
  starterPayReader,
  starterCoursesReader,
  starterValidationsReader,
];
