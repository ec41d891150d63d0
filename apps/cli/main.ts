import { Command } from 'commander';
import { isLanguage } from '#kit/language.ts';
import { systemLanguage, version } from '#server/index.ts';
import { adminCommand } from './commands/admin.ts';
import { backupCommand } from './commands/backup.ts';
import { coursesCommand } from './commands/courses.ts';
import { gapsCommand } from './commands/gaps.ts';
import { importCommand } from './commands/import.ts';
import { nextCommand } from './commands/next.ts';
import { planCommand } from './commands/plan.ts';
import { regionCommand } from './commands/region.ts';
import { restoreCommand } from './commands/restore.ts';
import { skillsCommand } from './commands/skills.ts';
import { startCommand } from './commands/start.ts';
import { endWhenReaderLeaves } from './output.ts';
import { tellProblem } from './tell-problem.ts';
import { useSentence } from './use-sentence.ts';

const notes = `
Settings, from the environment:
  PORT (8080)  HOST (127.0.0.1)  VIDARE_HOME (./var under the project root)  DATABASE_URL (a PostgreSQL server)
  DEBUG=vidare shows what lies behind an error

Exit codes:
  0 done · 1 trouble with the machine, the database or the server · 2 wrong use, or what was asked for is not there
  3 the data to import is damaged
`;

/** The `vidare` command. */
export async function main(): Promise<void> {
  endWhenReaderLeaves();
  const inOwnLanguage = {
    outputError: (message: string, say: (text: string) => void) => say(useSentence(message, spokenLanguage())),
  };
  const program = new Command('vidare')
    .configureOutput(inOwnLanguage)
    .description('Next jobs, courses, skills and regions, on open data')
    .version(version)
    .addHelpText('after', notes);
  for (const command of [
    startCommand(),
    importCommand(),
    skillsCommand(),
    nextCommand(),
    planCommand(),
    regionCommand(),
    coursesCommand(),
    gapsCommand(),
    backupCommand(),
    restoreCommand(),
    adminCommand(),
  ]) {
    for (const part of [command, ...command.commands]) part.configureOutput(inOwnLanguage).exitOverride();
    program.addCommand(command.addHelpText('after', notes));
  }
  try {
    await program.exitOverride().parseAsync();
  } catch (problem) {
    process.exitCode = tellProblem(problem, spokenLanguage());
  }
}

/** The language asked for on the command line, else the system's. */
function spokenLanguage() {
  const asked = process.argv[process.argv.indexOf('--lang') + 1] ?? '';
  return process.argv.includes('--lang') && isLanguage(asked) ? asked : systemLanguage(process.env);
}
