import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { Command } from 'commander';
import type { Plan } from '#contract/plan.ts';
import type { PlanBody } from '#contract/plan-request.ts';
import { StartProblem } from '#server/index.ts';
import { contextOf, withVisit } from '../context.ts';
import { type CommonOptions, jsonOption, langOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { planTable } from '../plan-table.ts';
import { untilSkillsReady } from '../until-skills-ready.ts';

export function planCommand(): Command {
  return new Command('plan')
    .description(
      'validation, courses, work and money to one or more goals; the file is a request as POST /api/plan takes it',
    )
    .argument(
      '<file>',
      'JSON file: from, goals, place, hoursPerWeek, earliestStart, latestEnd, minimise, money, asOf …; - reads standard input',
    )
    .addOption(langOption())
    .addOption(jsonOption())
    .action(run);
}

async function run(file: string, { lang, json }: CommonOptions): Promise<void> {
  const asked = await readRequest(file);
  const body = lang === undefined ? asked : { ...asked, lang };
  const context = contextOf(lang);
  await withVisit(context, true, async ({ client }) => {
    await untilSkillsReady(client, context.say);
    const plan: Plan = await client.makePlan({ body });
    await (json ? writeJson(plan) : write(planTable(plan, body.lang ?? 'sv')));
  });
}

async function readRequest(file: string): Promise<PlanBody> {
  let text: string;
  try {
    text = file === '-' ? await textOf(process.stdin) : await readFile(file, 'utf8');
  } catch {
    throw new StartProblem('use', {
      sv: `Det går inte att läsa filen ${file}.`,
      en: `The file ${file} cannot be read.`,
    });
  }
  try {
    // The server holds it against the contract and names what is wrong.
    return JSON.parse(text) as PlanBody;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : '';
    throw new StartProblem('use', {
      sv: `Filen ${file} är inte JSON: ${reason}.`,
      en: `The file ${file} is not JSON: ${reason}.`,
    });
  }
}
