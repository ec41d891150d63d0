import { Command } from 'commander';
import type { Language } from '#kit/language.ts';
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
  const admin = new Command('admin').description('who administers the installation: add, list, revoke, remove');
  const days = numberOption('--days <days>', 'how long the link works', { least: 1, most: 30 }).default(1);
  const commands = [
    new Command('add')
      .description('print a link that makes whoever opens it an administrator, once')
      .addOption(days)
      .action(add),
    new Command('list').description('who is one, and the links that may still make somebody one').action(list),
    new Command('revoke')
      .description('make a link of add work no longer')
      .argument('<id>', 'of list, or the beginning of it')
      .action(revoke),
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
  const { id, code, expiresAt, base } = await withVisit(context, false, async ({ client, site: here }) => {
    // A server knows by which address it is known; this command's own setting may be another's.
    const { site, ...made } = await client.inviteAdministrator({ body: { days } });
    return { ...made, base: site ?? here };
  });
  const link = `${base}/${language}/invitation#${code}`;
  if (json) return writeJson({ link, id, expiresAt });
  const until = momentOf(expiresAt, language);
  context.say.line({
    sv: `Den som öppnar länken och loggar in blir administratör. Den gäller en gång, till ${until}, och visas bara nu:`,
    en: `Whoever opens the link and signs in becomes an administrator. It works once, until ${until}, and is shown only now:`,
  });
  await write(`${link}\n`);
}

function momentOf(at: string, language: Language): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', style).format(new Date(at));
}

const words = {
  sv: {
    columns: ['Id', 'Namn', 'Sedan'],
    nameless: '(utan namn)',
    links: ['Länk', 'Skapad', 'Gäller till'],
    administrator: ['Ingen administratörs', 'Flera administratörers', 'visar dem som finns'],
    link: ['Ingen öppen länks', 'Flera öppna länkars', 'visar dem som finns'],
  },
  en: {
    columns: ['Id', 'Name', 'Since'],
    nameless: '(without a name)',
    links: ['Link', 'Made', 'Works until'],
    administrator: ['No administrator has an', 'Several administrators have an', 'shows those there are'],
    link: ['No open link has an', 'Several open links have an', 'shows those there are'],
  },
} as const;

async function list({ json, lang }: CommonOptions): Promise<void> {
  const context = contextOf(lang);
  const { language } = context.say;
  const all = await withVisit(context, false, ({ client }) => client.listAdministrators({}));
  if (json) {
    for (const one of all.administrators) await writeJson({ kind: 'administrator', ...one });
    for (const link of all.links) await writeJson({ kind: 'link', ...link });
    return;
  }
  const { columns, links, nameless } = words[language];
  if (all.administrators.length === 0)
    context.say.line({
      sv: 'Det finns ingen administratör. Gör någon till det med vidare admin add.',
      en: 'There is no administrator. Make somebody one with vidare admin add.',
    });
  else {
    const rows = all.administrators.map(({ id, name, since }) => [id, name || nameless, momentOf(since, language)]);
    await write(tableOf(columns, rows));
  }
  if (all.links.length === 0) return;
  const open = all.links.map((link) => [
    link.id,
    momentOf(link.createdAt, language),
    momentOf(link.expiresAt, language),
  ]);
  await write(`\n${tableOf(links, open)}`);
}

function tableOf(titles: readonly string[], rows: readonly string[][]): string {
  return table(
    titles.map((title) => ({ title })),
    rows,
    outputWidth(),
  );
}

async function revoke(id: string, { json, lang }: CommonOptions): Promise<void> {
  const context = contextOf(lang);
  const revoked = await withVisit(context, false, async ({ client }) => {
    const one = found(id, (await client.listAdministrators({})).links, 'link');
    await client.revokeAdministratorLink({ params: { id: one.id } });
    return one;
  });
  if (json) return writeJson({ revoked: revoked.id });
  context.say.line({ sv: 'Länken gäller inte längre.', en: 'The link works no longer.' });
}

async function remove(id: string, { json, lang }: CommonOptions): Promise<void> {
  const context = contextOf(lang);
  const removed = await withVisit(context, false, async ({ client }) => {
    const one = found(id, (await client.listAdministrators({})).administrators, 'administrator');
    await client.removeAdministrator({ params: { id: one.id } });
    return one;
  });
  if (json) return writeJson({ removed: removed.id });
  const name = removed.name || words[context.say.language].nameless;
  context.say.line({ sv: `${name} är inte längre administratör.`, en: `${name} is an administrator no longer.` });
}

/** The one whose id begins so. */
function found<Thing extends { readonly id: string }>(
  beginning: string,
  things: readonly Thing[],
  kind: 'administrator' | 'link',
): Thing {
  const [one, another] = things.filter(({ id }) => id.startsWith(beginning));
  if (one !== undefined && another === undefined) return one;
  const at = one === undefined ? 0 : 1;
  const [sv, en] = [words.sv[kind], words.en[kind]];
  throw new StartProblem('use', {
    sv: `${sv[at]} id börjar med ”${beginning}”. Kommandot vidare admin list ${sv[2]}.`,
    en: `${en[at]} id that begins with “${beginning}”. vidare admin list ${en[2]}.`,
  });
}
