import { statSync } from 'node:fs';
import path from 'node:path';
import { StartProblem } from '#server/index.ts';

/**
 * The absolute path of a folder named on the command line. npm moves to the project's folder before it
 * runs a script; a path is then also tried from where it was called.
 * @throws StartProblem when there is no such folder.
 */
export function existingFolder(name: string): string {
  const places = [process.cwd(), ...(process.env.INIT_CWD === undefined ? [] : [process.env.INIT_CWD])];
  const paths = places.map((place) => path.resolve(place, name));
  const found = paths.find((candidate) => statSync(candidate, { throwIfNoEntry: false })?.isDirectory());
  if (found !== undefined) return found;
  throw new StartProblem('use', {
    sv: `Det finns ingen mapp ${paths[0]}.`,
    en: `There is no folder ${paths[0]}.`,
  });
}
