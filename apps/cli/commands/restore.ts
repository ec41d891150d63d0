import path from 'node:path';
import { Command } from 'commander';
import { restoreHome } from '#server/index.ts';
import { contextOf } from '../context.ts';
import { type CommonOptions, jsonOption, langOption } from '../options.ts';
import { writeJson } from '../output.ts';

export function restoreCommand(): Command {
  return new Command('restore')
    .description('fill an empty home, or an empty database of a server, from a backup')
    .argument('<file>', 'what backup has written')
    .addOption(jsonOption())
    .addOption(langOption())
    .action(run);
}

async function run(name: string, { json, lang }: CommonOptions): Promise<void> {
  const { config, say } = contextOf(lang);
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  say.progress({ sv: 'Återställer …', en: 'Restoring …' });
  const { datasets } = await restoreHome(config, file);
  if (json) return writeJson({ file, datasets });
  say.line({
    sv: `Återställd från ${file}: ${datasets.join(', ') || 'inga inlästa data'}. Starta med vidare start.`,
    en: `Restored from ${file}: ${datasets.join(', ') || 'no data loaded'}. Start with vidare start.`,
  });
}
