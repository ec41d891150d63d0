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
    .option('--erased <files...>', 'lists of accounts erased since: the file “erased” of each server’s VIDARE_HOME')
    .addOption(jsonOption())
    .addOption(langOption())
    .action(run);
}

interface Options extends CommonOptions {
  readonly erased?: readonly string[];
}

async function run(name: string, { erased: lists = [], json, lang }: Options): Promise<void> {
  const { config, say } = contextOf(lang);
  const here = (given: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const file = here(name);
  say.progress({ sv: 'Återställer …', en: 'Restoring …' });
  const { datasets, erased } = await restoreHome(config, file, lists.map(here));
  if (json) return writeJson({ file, datasets, erased });
  say.line({
    sv: `Återställd från ${file}: ${datasets.join(', ') || 'inga inlästa data'}. Starta med vidare start.`,
    en: `Restored from ${file}: ${datasets.join(', ') || 'no data loaded'}. Start with vidare start.`,
  });
  if (lists.length === 0)
    return say.line({
      sv: 'De som raderade sina konton efter säkerhetskopian är tillbaka. Återställ med --erased för att radera dem igen.',
      en: 'Those who erased their accounts after the backup are back. Restore with --erased to erase them anew.',
    });
  say.line({ sv: `Raderade igen: ${erased} konton.`, en: `Erased anew: ${erased} accounts.` });
}
