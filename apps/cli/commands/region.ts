import { Command } from 'commander';
import type { RegionOccupation, RegionPage } from '#contract/regions.ts';
import type { Language } from '#kit/language.ts';
import { assessmentsWords } from '../assessment-words.ts';
import { contextOf, withVisit } from '../context.ts';
import { type CommonOptions, given, jsonOption, langOption, numberOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { dashNote, noFigure, outputWidth, table } from '../table.ts';

interface Options extends CommonOptions {
  readonly top?: number;
}

export function regionCommand(): Command {
  return new Command('region')
    .description('a region: best and worst chances, vacancies, what it has more and less of than the country')
    .argument('<code or name>', '22 or Västernorrland')
    .addOption(numberOption('--top <number>', 'at most so many a list (default: 10)', { least: 1, most: 400 }))
    .addOption(langOption())
    .addOption(jsonOption())
    .action(run);
}

async function run(code: string, { json, lang, top = 10 }: Options): Promise<void> {
  const query = { top, ...given({ lang }) };
  const page = await withVisit(contextOf(lang), true, ({ client }) => client.getRegion({ params: { code }, query }));
  await (json ? writeJson(page) : write(pageText(page, lang ?? 'sv')));
}

const words = {
  sv: {
    lists: ['Bästa chanser', 'Sämsta chanser', 'Flest annonser', 'Överrepresenterade', 'Underrepresenterade'],
    columns: ['SSYK', 'Yrke', 'Chanser', 'Annonser', 'Kvot'],
    vacancies: 'annonserade platser',
    transitions: ['Omställning', 'Annonser', 'Andel', 'I landet'],
    kinds: { green: 'Gröna jobb', digital: 'Digitala jobb', care: 'Vård och omsorg' },
  },
  en: {
    lists: ['Best chances', 'Worst chances', 'Most vacancies', 'Over-represented', 'Under-represented'],
    columns: ['SSYK', 'Occupation', 'Chances', 'Vacancies', 'Quotient'],
    vacancies: 'advertised vacancies',
    transitions: ['Transition', 'Vacancies', 'Share', 'In the country'],
    kinds: { green: 'Green jobs', digital: 'Digital jobs', care: 'Health and social care' },
  },
} as const;

function pageText(page: RegionPage, language: Language): string {
  const { lists, vacancies } = words[language];
  const contents = [
    page.bestChances,
    page.worstChances,
    page.mostVacancies,
    page.overRepresented,
    page.underRepresented,
  ];
  const head = `${page.place.code} ${page.place.name}: ${page.vacancies.toLocaleString(language)} ${vacancies}\n`;
  return `${head}\n${transitionTable(page, language)}${contents.map((rows, at) => `\n${lists[at]}\n${listTable(rows, language)}`).join('')}`;
}

/** How much of the demand is green, digital and care, here and in the country. */
function transitionTable({ transitions }: RegionPage, language: Language): string {
  const { transitions: titles, kinds } = words[language];
  const columns = titles.map((title, at) => (at === 0 ? { title } : { title, align: 'right' as const }));
  const share = (value: number) => value.toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
  const rows = transitions.map((one) => [
    kinds[one.kind],
    one.vacancies.toLocaleString(language),
    share(one.share),
    share(one.countryShare),
  ]);
  return table(columns, rows, outputWidth());
}

function listTable(occupations: readonly RegionOccupation[], language: Language): string {
  const columns = words[language].columns.map((title, at) =>
    at < 3 ? { title, flexible: at > 0 } : { title, align: 'right' as const },
  );
  const rows = occupations.map(({ ssyk, label, assessments, vacancies }) => [
    ssyk,
    label.text,
    assessmentsWords(assessments, language),
    vacancies.region?.toLocaleString(language) ?? noFigure,
    vacancies.locationQuotient?.toLocaleString(language, { maximumFractionDigits: 2 }) ?? noFigure,
  ]);
  return `${table(columns, rows, outputWidth())}${dashNote(rows, language)}`;
}
