import { Command, Option } from 'commander';
import type { Client } from '#contract/client.ts';
import { type TransitionKind, transitionKinds } from '#contract/figures.ts';
import { type EvidenceSource, evidenceSources, type NextJob, type NextSort, nextSorts } from '#contract/next.ts';
import { StartProblem } from '#server/index.ts';
import { contextOf, withVisit } from '../context.ts';
import { groupCodes } from '../group-codes.ts';
import { nextTable } from '../next-table.ts';
import { type CommonOptions, given, jsonOption, langOption, listOption, numberOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { waysOut } from '../ways-out.ts';

interface Options extends CommonOptions {
  readonly ssyk?: string[];
  readonly occupation?: string[];
  readonly skill?: string[];
  readonly every?: true;
  readonly region?: string;
  readonly top?: number;
  readonly payFloor?: number;
  readonly chances?: 'medium' | 'large';
  readonly level?: number;
  readonly payShare?: number;
  readonly levelsUp?: number;
  readonly notDeclining?: true;
  readonly towards?: TransitionKind;
  readonly advertised?: true;
  readonly sort?: NextSort;
  readonly without?: EvidenceSource[];
}

export function nextCommand(): Command {
  return new Command('next')
    .description('next jobs for someone who comes from an occupation; nothing is filtered unless asked')
    .addOption(listOption('--ssyk <code or name>', 'SSYK-4 group she comes from; may be repeated'))
    .addOption(listOption('--occupation <id or name>', 'occupation she comes from; may be repeated'))
    .addOption(listOption('--skill <id or name>', 'skill she has; may be repeated'))
    .option('--every', 'from each SSYK-4 group, in the order of their codes')
    .option('--region <code or name>', 'add the region’s chances, vacancies and pay')
    .addOption(numberOption('--top <number>', 'at most so many (default: 10)', { least: 1, most: 400 }))
    .addOption(numberOption('--pay-floor <kronor>', 'least median pay a month', { least: 0, most: 200_000 }))
    .addOption(
      new Option('--chances <least>', 'least job chances, at least for some in the group').choices(['medium', 'large']),
    )
    .addOption(numberOption('--level <number>', 'highest SSYK qualification level', { least: 1, most: 4 }))
    .addOption(
      numberOption('--pay-share <per cent>', 'least median pay as a share of that in her present occupation', {
        least: 0,
        most: 200,
      }),
    )
    .addOption(
      numberOption('--levels-up <number>', 'at most so many levels above her present one', { least: 0, most: 3 }),
    )
    .option('--not-declining', 'leave out jobs for which less demand is expected in five years')
    .addOption(
      new Option('--towards <transition>', 'only jobs that count as green, digital or care').choices(transitionKinds),
    )
    .option('--advertised', 'only jobs advertised in the region, or in the country when none is given')
    .addOption(new Option('--sort <order>', 'order (default: match)').choices(nextSorts))
    .addOption(listOption('--without <source>', `leave evidence out: ${evidenceSources.join(', ')}; may be repeated`))
    .addOption(langOption())
    .addOption(jsonOption())
    .action(run);
}

async function run(options: Options): Promise<void> {
  const start = [...(options.ssyk ?? []), ...(options.occupation ?? []), ...(options.skill ?? [])];
  if ((options.every === true) === start.length > 0) throw whereFrom();
  await withVisit(contextOf(options.lang), true, async ({ client }) => {
    if (options.every === undefined) return answer(client, options, start.join(','));
    for (const ssyk of await groupCodes(client)) await answer(client, { ...options, ssyk: [ssyk] }, ssyk);
  });
}

function whereFrom(): StartProblem {
  return new StartProblem('use', {
    sv: 'Ange antingen var hon kommer ifrån med --ssyk, --occupation eller --skill, eller alla grupper med --every.',
    en: 'Say either where she comes from with --ssyk, --occupation or --skill, or all groups with --every.',
  });
}

async function answer(client: Client, options: Options, from: string): Promise<void> {
  const { json, every: _, top = 10, ...wishes } = options;
  const { next, notices } = await client.listNextJobs({ query: { ...given(wishes), top } });
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  const withRegion = options.region !== undefined;
  if (json) return writeJson({ from, next: next.map((job) => lineOf(job, withRegion)) });
  const language = options.lang ?? 'sv';
  return write(
    next.length === 0 ? waysOut(filtersOf(wishes), language) : nextTable(next, { from, withRegion, language }),
  );
}

function lineOf(job: NextJob, withRegion: boolean): object {
  const { ssyk, label, score, closeness, coverage, assessments, vacancies, pay } = job;
  const reasons = job.reasons.map(({ text }) => text);
  const line = { ssyk, label: label.text, score, closeness, coverage, reasons };
  if (!withRegion) return line;
  const chances = assessments.map(({ name, ...rest }) => ({ name: name.text, ...rest }));
  return { ...line, chances, vacancies, pay };
}

/** What was asked for besides where she comes from. */
function filtersOf(wishes: object): readonly string[] {
  return Object.keys(wishes).filter((name) => !['ssyk', 'occupation', 'skill', 'region'].includes(name));
}
