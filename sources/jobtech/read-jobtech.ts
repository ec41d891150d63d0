import { collectScheme } from '../collect-scheme.ts';
import { type DatasetFiles, type DatasetReader, filesOf } from '../dataset-reader.ts';
import type { ReadReport } from '../pack.ts';
import type { SchemeRecord } from '../records.ts';
import type { SourceFile } from '../source-file.ts';
import type { JobtechScheme } from './jobtech-scheme.ts';
import { readJobTitles, readOccupationWordings } from './read-job-titles.ts';
import { readKeywords } from './read-keywords.ts';
import { readOccupationSkills } from './read-occupation-skills.ts';
import { readOccupations } from './read-occupations.ts';
import { readRelatedOccupations, readSubstitutability } from './read-related-occupations.ts';
import { readSkillDescriptions, readSkills } from './read-skills.ts';
import { readThemeSkills } from './read-theme-skills.ts';

/** In the order the files need each other. */
const steps: readonly (readonly [string, (file: SourceFile, scheme: JobtechScheme) => Promise<void>])[] = [
  ['jobtech/skills', readSkills],
  ['jobtech/skill-descriptions', readSkillDescriptions],
  ['jobtech/occupations', readOccupations],
  ['jobtech/job-titles', readJobTitles],
  ['jobtech/occupation-wordings', readOccupationWordings],
  ['jobtech/keywords', readKeywords],
  ['jobtech/occupation-skills', readOccupationSkills],
  ['jobtech/related-occupations', readRelatedOccupations],
  ['jobtech/substitutability', readSubstitutability],
  ['jobtech/green-skills', readThemeSkills('green')],
  ['jobtech/digital-skills', readThemeSkills('digital')],
];

/**
 * The Swedish JobTech Taxonomy: occupations, job titles and skills with Swedish labels, and Arbetsförmedlingen's
 * files about them. The files come from several taxonomy versions: references to concepts that `skills` and
 * `occupations` do not have are left out and counted.
 */
export const jobtechReader: DatasetReader = {
  dataset: 'scheme:jobtech',
  version: 3,
  main: ['jobtech/skills', 'jobtech/occupations'],
  needs: [],
  also: steps.map(([adapter]) => adapter).slice(1),
  read: readJobtech,
};

async function* readJobtech(files: DatasetFiles, report: ReadReport): AsyncGenerator<SchemeRecord> {
  const scheme: JobtechScheme = {
    collected: collectScheme(),
    skillByLabel: new Map(),
    occupations: new Set(),
    occupationByLabel: new Map(),
    titlesOf: new Map(),
    report,
  };
  for (const [adapter, step] of steps) {
    for (const file of filesOf(files, adapter)) await step(file, scheme);
  }
  yield* scheme.collected.records();
}
