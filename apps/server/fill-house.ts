import path from 'node:path';
import type { ImportJob } from '#contract/platform.ts';
import { projectRoot } from './config.ts';
import type { House } from './house.ts';
import { importProblem, progressOf } from './import-words.ts';
import { type Say, silence } from './say.ts';

const starterFolder = path.join(projectRoot, 'data/starter');

const starterPack = 'starter';

/**
 * Gives an empty house the starter, brings one that has it up to date, and then imports the pack asked for.
 * @throws StartProblem when a pack is damaged; what was active before still is.
 */
export async function fillHouse(house: House, say: Say, pack?: string): Promise<void> {
  const active = house.active();
  if (active.length === 0) await importInto(house, say, starterFolder);
  else if (active.some(({ packId }) => packId === starterPack)) await importInto(house, silence, starterFolder);
  if (pack !== undefined) await importInto(house, say, pack);
}

async function importInto(house: House, say: Say, folder: string): Promise<ImportJob> {
  say.line({ sv: `Läser in ${folder} …`, en: `Importing ${folder} …` });
  const job = await house.importFolder(folder, (now) => say.progress(progressOf(now)));
  if (job.state === 'failed') throw importProblem(job);
  return job;
}
