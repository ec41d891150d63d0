import { Command, Option } from 'commander';
import type { Client } from '#contract/client.ts';
import { type CourseHit, type CourseHits, courseLevels, courseSorts, courseStatuses } from '#contract/courses.ts';
import { contextOf, withVisit } from '../context.ts';
import { coursesTable } from '../courses-table.ts';
import { type CommonOptions, given, jsonOption, langOption, listOption, numberOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { untilSkillsReady } from '../until-skills-ready.ts';

interface Options extends CommonOptions {
  readonly skill?: string[];
  readonly ssyk?: string[];
  readonly occupation?: string[];
  readonly place?: string;
  readonly maxKm?: number;
  readonly distanceStudy?: 'any' | 'only' | 'none';
  readonly minPace?: number;
  readonly maxPace?: number;
  readonly startFrom?: string;
  readonly startTo?: string;
  readonly level?: (typeof courseLevels)[number][];
  readonly status?: (typeof courseStatuses)[number][];
  readonly asOf?: string;
  readonly sort?: (typeof courseSorts)[number];
  readonly top?: number;
}

export function coursesCommand(): Command {
  return new Command('courses')
    .description('courses that give a skill or lead to an occupation, within reach; with words, those that say them')
    .argument('[words...]', 'words of title, provider, place or description')
    .addOption(listOption('--skill <id or name>', 'skill the course gives; may be repeated'))
    .addOption(listOption('--ssyk <code>', 'SSYK-4 group it leads to; may be repeated'))
    .addOption(listOption('--occupation <id>', 'occupation it leads to; may be repeated'))
    .option('--place <code or name>', 'municipality or region: Sundsvall, 2281, 22')
    .addOption(numberOption('--max-km <number>', 'at most so far from the place', { least: 0, most: 2000 }))
    .addOption(new Option('--distance-study <which>', 'distance study (default: any)').choices(['any', 'only', 'none']))
    .addOption(numberOption('--min-pace <per cent>', 'least pace of full time', { least: 1, most: 100 }))
    .addOption(numberOption('--max-pace <per cent>', 'highest pace of full time', { least: 1, most: 100 }))
    .option('--start-from <date>', 'starts on this day or later')
    .option('--start-to <date>', 'starts on this day or earlier')
    .addOption(listOption('--level <level>', `level; may be repeated: ${courseLevels.join(', ')}`))
    .addOption(listOption('--status <status>', `status; may be repeated: ${courseStatuses.join(', ')}`))
    .option('--as-of <date>', 'the day the answer is for (default: today)')
    .addOption(new Option('--sort <order>', 'order (default: match, else start)').choices(courseSorts))
    .addOption(numberOption('--top <number>', 'at most so many (default: 20)', { least: 1, most: 10_000 }))
    .addOption(langOption())
    .addOption(jsonOption())
    .action(run);
}

async function run(words: readonly string[], options: Options): Promise<void> {
  const context = contextOf(options.lang);
  await withVisit(context, true, async ({ client }) => {
    const question = questionOf(words, options);
    if (needsSkills(options)) await untilSkillsReady(client, context.say);
    const { answer, hits } = await readPages(client, question, options.top ?? 20);
    if (options.json === undefined) {
      const asked = [...Object.keys(question), ...(words.length === 0 ? [] : ['words'])];
      return write(coursesTable(answer, hits, { asked, language: options.lang ?? 'sv' }));
    }
    for (const hit of hits) await writeJson({ asOf: answer.asOf, ...hit });
  });
}

type Question = Parameters<Client['searchCourses']>[0]['query'];

function questionOf(words: readonly string[], options: Options): Question {
  const { json: _, top: __, ...wishes } = options;
  const q = words.length === 0 ? undefined : words.join(' ');
  return given({ ...wishes, q }) as Question;
}

function needsSkills({ skill, ssyk, occupation }: Options): boolean {
  return skill !== undefined || ssyk !== undefined || occupation !== undefined;
}

const pageSize = 100;

async function readPages(client: Client, question: Question, top: number) {
  const ask = (top: number, cursor?: string) =>
    client.searchCourses({ query: { ...question, top, ...given({ cursor }) } });
  const answer = await ask(Math.min(top, pageSize));
  const hits: CourseHit[] = [...answer.hits];
  for (let { next } = answer; next !== null && hits.length < top; ) {
    const page: CourseHits = await ask(Math.min(top - hits.length, pageSize), next);
    hits.push(...page.hits);
    next = page.next;
  }
  return { answer, hits };
}
