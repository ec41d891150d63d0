import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from '#contract/client.ts';
import type { RecognisedDocument } from '#contract/documents.ts';
import { type Say, StartProblem } from '#server/index.ts';
import { type CommonOptions, given } from './options.ts';
import { write, writeJson } from './output.ts';
import { skillsTable } from './skills-table.ts';

interface Options extends CommonOptions {
  readonly scheme?: 'esco' | 'jobtech' | 'starter';
  readonly top?: number;
  readonly all?: true;
}

/** Skills of a CV or other document, read as the API reads one; what should be known of the reading goes to `say`. */
export async function skillsOfFile(
  client: Client,
  file: string,
  { say, ...options }: Options & { say: Say },
): Promise<void> {
  const { scheme, lang, top, all, json } = options;
  const query = given({ scheme, lang, top });
  const read = await client.readDocument({ query, body: await bytesOf(file) });
  for (const notice of read.notices) say.line({ sv: notice, en: notice });
  const skills = read.skills.filter(({ sure }) => all || sure);
  if (json) return writeJson({ ...read, skills });
  await write(tableOf({ ...read, skills }));
}

function tableOf({ skills, occupations, sentences, lang }: RecognisedDocument): string {
  const told = skills.map((skill) => ({
    ...skill,
    words: skill.evidence.flatMap(({ sentence, spans }) =>
      spans.map(([start, end]) => (sentences[sentence] ?? '').slice(start, end)),
    ),
  }));
  return skillsTable({ skills: told, occupations }, lang);
}

/** npm moves to the project's folder before it runs a script: a path is also tried from where it was called. */
async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  for (const place of [process.cwd(), process.env.INIT_CWD]) {
    if (place === undefined) continue;
    const bytes = await readFile(path.resolve(place, file)).catch(() => null);
    if (bytes !== null) return new Uint8Array(bytes);
  }
  throw new StartProblem('use', {
    sv: `Det går inte att läsa filen ${file}.`,
    en: `The file ${file} cannot be read.`,
  });
}
