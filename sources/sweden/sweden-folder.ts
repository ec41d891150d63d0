import type { KnownFolder } from '../known-folder.ts';
import { educationFiles } from './education-files.ts';
import { figureFiles } from './figure-files.ts';
import { occupationFiles } from './occupation-files.ts';
import { placeFiles } from './place-files.ts';
import { taxonomyFiles } from './taxonomy-files.ts';

/** The Swedish set: taxonomy, occupations, places, forecasts and statistics, as in the data folder. */
export const swedenFolder: KnownFolder = {
  id: 'sweden',
  title: 'Sverige: yrken, kompetenser, prognoser och statistik',
  files: [...taxonomyFiles, ...occupationFiles, ...placeFiles, ...figureFiles, ...educationFiles],
};
