import { stat } from 'node:fs/promises';
import { SourceProblem } from './source-problem.ts';

/** A file of a pack, where it lies and what it is called in messages. */
export interface SourceFile {
  /** Path inside the pack, with `/`. */
  readonly path: string;
  readonly absolute: string;
}

/** JSON is parsed whole, so it is capped lower than CSV, which is streamed. */
export const largestJsonBytes = 64 * 1024 * 1024;
export const largestCsvBytes = 512 * 1024 * 1024;
/** One cell or text value; the longest in the official files is about 4,000 characters. */
export const largestCellCharacters = 1024 * 1024;

/**
 * Refuses what cannot be a source file before any of it is read.
 * @throws SourceProblem when the file is missing, no file, empty or larger than `largestBytes`.
 */
export async function checkSize(file: SourceFile, largestBytes: number): Promise<number> {
  const found = await stat(file.absolute).catch(() => undefined);
  if (found === undefined) throw new SourceProblem({ file: file.path }, 'a file', 'nothing with that name');
  if (!found.isFile()) throw new SourceProblem({ file: file.path }, 'a file', 'a folder');
  if (found.size === 0) throw new SourceProblem({ file: file.path }, 'content', 'an empty file');
  if (found.size > largestBytes) {
    throw new SourceProblem({ file: file.path }, `at most ${megabytes(largestBytes)}`, megabytes(found.size));
  }
  return found.size;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
