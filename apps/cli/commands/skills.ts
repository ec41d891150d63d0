import { Command, Option } from 'commander';
import type { Client } from '#contract/client.ts';
import type { Recognised } from '#contract/skills.ts';
import { contextOf, withVisit } from '../context.ts';
import { type CommonOptions, given, jsonOption, langOption, numberOption } from '../options.ts';
import { write, writeJson } from '../output.ts';
import { inBatches, readLines } from '../read-lines.ts';
import { skillsOfFile } from '../skills-of-file.ts';
import { skillsTable } from '../skills-table.ts';

interface Options extends CommonOptions {
  readonly scheme?: 'esco' | 'jobtech' | 'starter';
  readonly file?: string;
  readonly top?: number;
  readonly all?: true;
}
type LineResult = Recognised['results'][number];

/** What one request takes. */
const batch = { most: 100, characters: 200_000 };
/** The longest text the API reads. */
const longestLine = 20_000;

export function skillsCommand(): Command {
  return new Command('skills')
    .description(
      'recognise skills in the lines of standard input, one answer per line in their order; or in a document',
    )
    .addOption(
      new Option('--scheme <scheme>', 'skills to look for (default: the imported one with labels in --lang)').choices([
        'esco',
        'jobtech',
        'starter',
      ]),
    )
    .option('--file <file>', 'read this document instead: PDF, DOCX, plain text or JSON Resume; it is not kept')
    .addOption(langOption())
    .addOption(numberOption('--top <number>', 'at most so many a line (default: 10)', { least: 1, most: 100 }))
    .option('--all', 'give that many, unsure ones too, marked as maybe')
    .addOption(jsonOption())
    .action(run);
}

async function run(options: Options): Promise<void> {
  const context = contextOf(options.lang);
  const { file } = options;
  if (file !== undefined)
    return withVisit(context, true, ({ client }) => skillsOfFile(client, file, { ...options, say: context.say }));
  await withVisit(context, true, async ({ client }) => {
    await recognise(client, options, ['']); // a scheme that is not there is told before anything is read
    const told = new Set<string>();
    if (process.stdin.isTTY)
      context.say.line({ sv: 'Skriv rader; avsluta med Ctrl-D.', en: 'Write lines; end with Ctrl-D.' });
    for await (const lines of inBatches(
      readLines(process.stdin),
      process.stdin.isTTY ? { ...batch, most: 1 } : batch,
    )) {
      if (lines.some((line) => line.length > longestLine)) {
        context.say.line({
          sv: `En rad är längre än ${longestLine} tecken; resten av den läses inte.`,
          en: `A line is longer than ${longestLine} characters; the rest of it is not read.`,
        });
      }
      const { results, notice } = await recognise(client, options, lines);
      if (notice !== undefined && !told.has(notice)) {
        told.add(notice);
        context.say.line({ sv: notice, en: notice });
      }
      for (const [at, result] of results.entries()) await show(lines[at] ?? '', result, options);
    }
  });
}

async function recognise(client: Client, { scheme, lang, top, all }: Options, lines: readonly string[]) {
  const texts = lines.map((line) => line.slice(0, longestLine));
  const body = { texts, top: top ?? 10, all: all ?? false, ...given({ scheme, lang }) };
  return client.recogniseSkills({ body });
}

async function show(line: string, { skills, occupations }: LineResult, { json, lang = 'sv' }: Options): Promise<void> {
  if (json) {
    return writeJson({
      skills: skills.map(({ id, label, score, evidence }) => ({ id, label: label.text, score, evidence })),
    });
  }
  const told = skills.map((skill) => ({
    ...skill,
    words: skill.evidence.map(([start, end]) => line.slice(start, end)),
  }));
  return write(`${line}\n${skillsTable({ skills: told, occupations }, lang)}\n`);
}
