import { Command } from 'commander';
import type { Administrators } from '#contract/administration.ts';
import { StartProblem } from '#server/index.ts';
import { contextOf, withVisit } from '../context.ts';
import { type CommonOptions, jsonOption, langOption, numberOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { outputWidth, table } from '../table.ts';

interface AddOptions extends CommonOptions {
  readonly days: number;
}

/** Who administers the installation: makes organisations and grants them counties. Also while a server runs. */
export function adminCommand(): Command {
  const admin = new Command('admin').description('who administers the installation: add, list, remove');
  const days = numberOption('--days <days>', 'how long the link works', { least: 1, most: 30 }).default(1);
  const commands = [
    new Command('add')
      .description('print a link that makes whoever opens it an administrator, once')
      .addOption(days)
      .action(add),
    new Command('list').description('who is one').action(list),
    new Command('remove')
      .description('make somebody one no longer')
      .argument('<id>', 'of list, or the beginning of it')
      .action(remove),
  ];
  for (const command of commands) admin.addCommand(command.addOption(jsonOption()).addOption(langOption()));
  return admin;
}

async function add({ days, json, lang }: AddOptions): Promise<void> {
  const context = contextOf(lang);
  const { language } = context.say;
  const { code, expiresAt, base } = await withVisit(context, false, async ({ client, site }) => ({
    ...(await client.inviteAdministrator({ body: { days } })),
    base: site,
  }));
  const link = `${base}/${language}/invitation#${code}`;
  if (json) return writeJson({ link, expiresAt });
  const until = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(expiresAt));
  context.say.line({
    sv: `Den som öppnar länken och loggar in blir administratör. Den gäller en gång, till ${until}, och visas bara nu:`,
    en: `Whoever opens the link and signs in becomes an administrator. It works once, until ${until}, and is shown only now:`,
  });
  await write(`${link}\n`);
}

const words = {
  sv: { columns: ['Id', 'Namn', 'Sedan'], nameless: '(utan namn)' },
  en: { columns: ['Id', 'Name', 'Since'], nameless: '(without a name)' },
} as const;

async function list({ json, lang }: CommonOptions): Promise<void> {
  const context = contextOf(lang);
  const { language } = context.say;
  const all = await withVisit(context, false, ({ client }) => client.listAdministrators({}));
  if (json) {
    for (const one of all.administrators) await writeJson(one);
    return;
  }
  if (all.administrators.length === 0) {
    context.say.line({
      sv: 'Det finns ingen administratör. Gör någon till det med vidare admin add.',
      en: 'There is no administrator. Make somebody one with vidare admin add.',
    });
    return;
  }
  const [id, name, since] = words[language].columns;
  const rows = all.administrators.map((one) => [one.id, one.name || words[language].nameless, one.since.slice(0, 10)]);
  await write(table([{ title: id }, { title: name }, { title: since }], rows, outputWidth()));
}

async function remove(id: string, { json, lang }: CommonOptions): Promise<void> {
  const context = contextOf(lang);
  const removed = await withVisit(context, false, async ({ client }) => {
    const one = found(id, await client.listAdministrators({}));
    await client.removeAdministrator({ params: { id: one.id } });
    return one;
  });
  if (json) return writeJson({ removed: removed.id });
  const name = removed.name || words[context.say.language].nameless;
  context.say.line({ sv: `${name} är inte längre administratör.`, en: `${name} is an administrator no longer.` });
}

/** The one whose id begins so. */
function found(beginning: string, { administrators }: Administrators) {
  const [one, another] = administrators.filter(({ id }) => id.startsWith(beginning));
  if (one !== undefined && another === undefined) return one;
  const [sv, en] =
    one === undefined
      ? ['Ingen administratörs', 'No administrator has an']
      : ['Flera administratörers', 'Several administrators have an'];
  throw new StartProblem('use', {
    sv: `${sv} id börjar med ”${beginning}”. Kommandot vidare admin list visar dem som finns.`,
    en: `${en} id that begins with “${beginning}”. vidare admin list shows those there are.`,
  });
}
