import { Command, Option } from 'commander';
import type { Client } from '#contract/client.ts';
import { contextOf, withVisit } from '../context.ts';
import { gapsTable } from '../gaps-table.ts';
import { type CommonOptions, given, jsonOption, langOption, listOption, numberOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { untilSkillsReady } from '../until-skills-ready.ts';

interface Options extends CommonOptions {
  readonly ssyk?: string[];
  readonly occupation?: string[];
  readonly maxKm?: number;
  readonly distanceStudy?: 'any' | 'none';
  readonly asOf?: string;
  readonly top?: number;
}

export function gapsCommand(): Command {
  return new Command('gaps')
    .description('skills that occupations ask for and no course within reach gives')
    .argument('<place>', 'region or municipality: 22, Sundsvall')
    .addOption(listOption('--ssyk <code>', 'SSYK-4 group; may be repeated (default: those with the most vacancies)'))
    .addOption(listOption('--occupation <id>', 'occupation, for whose groups it is told; may be repeated'))
    .addOption(numberOption('--max-km <number>', 'courses at most so far from the place', { least: 0, most: 2000 }))
    .addOption(new Option('--distance-study <which>', 'distance study (default: any)').choices(['any', 'none']))
    .option('--as-of <date>', 'the day the answer is for (default: today)')
    .addOption(
      numberOption('--top <number>', 'occupation groups, when none are named (default: 10)', { least: 1, most: 500 }),
    )
    .addOption(langOption())
    .addOption(jsonOption())
    .action(run);
}

async function run(place: string, options: Options): Promise<void> {
  const context = contextOf(options.lang);
  await withVisit(context, true, async ({ client }) => {
    await untilSkillsReady(client, context.say);
    const answer = await client.listGaps({ query: questionOf(place, options) });
    if (options.json === undefined) return write(gapsTable(answer, options.lang ?? 'sv'));
    for (const occupation of answer.occupations) {
      await writeJson({ asOf: answer.asOf, place: answer.place, maxKm: answer.maxKm, ...occupation });
    }
  });
}

type Question = Parameters<Client['listGaps']>[0]['query'];

function questionOf(place: string, { json: _, ...wishes }: Options): Question {
  return { ...given(wishes), place };
}
