import { checkReferences, type ReferenceCheck } from '../check-references.ts';
import type { SchemeCollector } from '../collect-scheme.ts';
import type { ReadReport } from '../pack.ts';
import type { SourceFile } from '../source-file.ts';

/** What the files of the JobTech scheme need of each other while they are read. */
export interface JobtechScheme {
  readonly collected: SchemeCollector;
  /** Skills by preferred label, which is how several files name them. */
  readonly skillByLabel: Map<string, string>;
  readonly occupations: Set<string>;
  /** Occupations by preferred label in small letters, for files of other versions whose ids are gone. */
  readonly occupationByLabel: Map<string, string>;
  /** Wordings of the job titles of each occupation. */
  readonly titlesOf: Map<string, Set<string>>;
  readonly report: ReadReport;
}

export function checkOf(scheme: JobtechScheme, file: SourceFile): ReferenceCheck {
  return checkReferences(file, scheme.report);
}
