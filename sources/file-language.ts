import { type Language, languages } from '#kit/language.ts';
import type { SourceFile } from './source-file.ts';
import { SourceProblem } from './source-problem.ts';

/**
 * The language a file's name ends in: `occupations_sv.csv` is Swedish.
 * @throws SourceProblem when it ends in none of the interface's languages.
 */
export function fileLanguage(file: SourceFile): Language {
  const ending = /_([a-z]{2})\.[a-z]+$/.exec(file.path)?.[1];
  const language = languages.find((candidate) => candidate === ending);
  if (language !== undefined) return language;
  const expected = `a name ending in ${languages.map((code) => `_${code}`).join(' or ')}`;
  throw new SourceProblem({ file: file.path }, expected, file.path);
}
