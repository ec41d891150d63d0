import type { ImportJob } from '#contract/platform.ts';
import { type Sentence, StartProblem } from './start-problem.ts';

export function progressOf({ dataset, records }: ImportJob): Sentence {
  return {
    sv: `  ${dataset ?? 'förbereder'}: ${records.toLocaleString('sv')} poster`,
    en: `  ${dataset ?? 'preparing'}: ${records.toLocaleString('en')} records`,
  };
}

export function importProblem({ path: folder, error, fault }: ImportJob): StartProblem {
  return new StartProblem(fault ?? 'machine', {
    sv: `${folder} gick inte att läsa in, och inget har ändrats. ${error ?? ''}`,
    en: `${folder} could not be imported, and nothing has changed. ${error ?? ''}`,
  });
}
