import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import type { Client } from '#contract/client.ts';
import type { ImportJob } from '#contract/platform.ts';
import type { Language } from '#kit/language.ts';
import { importProblem, isStarting, progressOf, type Say } from '#server/index.ts';
import { contextOf, withVisit } from '../context.ts';
import { existingFolder } from '../existing-folder.ts';
import { type CommonOptions, jsonOption, langOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { outputWidth, table } from '../table.ts';

export function importCommand(): Command {
  return new Command('import')
    .description('import a folder of data; where a server has the home it becomes a job there')
    .argument('<folder>', 'a pack, or a folder of well-known files')
    .addOption(jsonOption())
    .addOption(langOption())
    .action(run);
}

async function run(folder: string, { json, lang }: CommonOptions): Promise<void> {
  const context = contextOf(lang);
  const path = existingFolder(folder);
  const job = await withVisit(context, false, ({ client }) => importAndFollow(client, path, context.say));
  for (const notice of job.notices) context.say.line({ sv: notice, en: notice });
  if (job.state === 'failed') throw importProblem(job);
  if (json) for (const result of job.results) await writeJson(result);
  else await write(summary(job, context.say.language));
}

async function importAndFollow(client: Client, path: string, say: Say): Promise<ImportJob> {
  say.line({ sv: `Läser in ${path} …`, en: `Importing ${path} …` });
  let job = await startWhenOpen(client, path);
  while (job.state === 'waiting' || job.state === 'running') {
    await wait(250);
    job = await client.getImport({ params: { id: job.id } });
    if (job.state === 'running') say.progress(progressOf(job));
  }
  return job;
}

/** A server that has just been started opens its database first. */
async function startWhenOpen(client: Client, path: string): Promise<ImportJob> {
  for (;;) {
    try {
      return await client.startImport({ body: { path } });
    } catch (problem) {
      if (!isStarting(problem)) throw problem;
      await wait(300);
    }
  }
}

const words = {
  sv: {
    columns: ['Data', 'Utfall', 'Poster', 'Utelämnade'],
    imported: 'inläst',
    unchanged: 'oförändrat',
    'superseded-by-real': 'ersatt av verkliga data',
  },
  en: {
    columns: ['Data', 'Outcome', 'Records', 'Left out'],
    imported: 'imported',
    unchanged: 'unchanged',
    'superseded-by-real': 'replaced by real data',
  },
} as const;

function summary({ results }: ImportJob, language: Language): string {
  const [data, outcome, records, leftOut] = words[language].columns;
  const rows = results.map((result) => [
    result.dataset,
    words[language][result.outcome],
    result.records.toLocaleString(language),
    Object.values(result.leftOut)
      .reduce((sum, count) => sum + count, 0)
      .toLocaleString(language),
  ]);
  return table(
    [{ title: data }, { title: outcome }, { title: records, align: 'right' }, { title: leftOut, align: 'right' }],
    rows,
    outputWidth(),
  );
}
