import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { StartProblem } from './start-problem.ts';

/** In the home, beyond what a backup of the database reaches. */
const fileName = 'erased';
const line = /^\d{4}-\d{2}-\d{2} ([0-9a-f-]{36})$/;

/**
 * Notes on disk that an account was erased, so that one who comes back with a backup can be erased anew: its random id
 * and the day, which tell nothing of whose it was.
 */
export async function noteErased(home: string, personIds: readonly string[], at: Date): Promise<void> {
  if (personIds.length === 0) return;
  await mkdir(home, { recursive: true, mode: 0o700 });
  const file = await open(path.join(home, fileName), 'a', 0o600);
  try {
    const day = at.toISOString().slice(0, 10);
    await file.appendFile(personIds.map((id) => `${day} ${id}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * The ids in such files.
 * @throws StartProblem that names a file that is not there, or a line that is none of ours.
 */
export async function readErased(files: readonly string[]): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const file of files) {
    const content = await readFile(file, 'utf8').catch((cause: unknown) => {
      const words = {
        sv: `Det går inte att läsa någon fil ${file}.`,
        en: `There is no file ${file} that can be read.`,
      };
      throw new StartProblem('use', words, cause);
    });
    for (const [at, text] of content.split('\n').entries()) {
      const id = line.exec(text)?.[1];
      if (id !== undefined) ids.add(id);
      else if (text !== '') throw noList(file, at + 1);
    }
  }
  return [...ids];
}

function noList(file: string, at: number): StartProblem {
  return new StartProblem('use', {
    sv: `${file}, rad ${at}, är ingen lista över raderade konton. Det är filen ”erased” i en servers VIDARE_HOME.`,
    en: `${file}, line ${at}, is no list of erased accounts. It is the file “erased” in a server’s VIDARE_HOME.`,
  });
}
