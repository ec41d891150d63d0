import path from 'node:path';
import { Command } from 'commander';
import { contextOf, withVisit } from '../context.ts';
import { type CommonOptions, jsonOption, langOption, numberOption } from '../options.ts';
import { writeJson } from '../output.ts';

interface Options extends CommonOptions {
  readonly keepDays: number;
}

export function backupCommand(): Command {
  return new Command('backup')
    .description('write the whole database to a new file in a folder, also while a server runs')
    .argument('<folder>', 'made where it is missing; keep it on another disk')
    .addOption(
      numberOption('--keep-days <days>', 'remove backups in the folder that are older', {
        least: 1,
        most: 3650,
      }).default(30),
    )
    .addOption(jsonOption())
    .addOption(langOption())
    .action(run);
}

async function run(name: string, { keepDays, json, lang }: Options): Promise<void> {
  const context = contextOf(lang);
  const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  context.say.progress({ sv: 'Skriver säkerhetskopian …', en: 'Writing the backup …' });
  const backup = await withVisit(context, false, ({ client }) => client.makeBackup({ body: { folder, keepDays } }));
  if (json) return writeJson(backup);
  const megabytes = (backup.bytes / 1_000_000).toFixed(1);
  const old = backup.removed.length;
  context.say.line({
    sv: `${backup.file} (${megabytes.replace('.', ',')} MB)${old === 0 ? '' : `; ${old} äldre än ${keepDays} dagar togs bort`}`,
    en: `${backup.file} (${megabytes} MB)${old === 0 ? '' : `; ${old} older than ${keepDays} days removed`}`,
  });
}
