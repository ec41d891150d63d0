import { CommanderError } from 'commander';
import { ProblemError } from '#contract/client.ts';
import type { Language } from '#kit/language.ts';
import { DatabaseProblem, exitCodes, StartProblem } from '#server/index.ts';

/** Says what went wrong in one sentence, and answers the exit code. */
export function tellProblem(problem: unknown, language: Language): number {
  if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : exitCodes.use; // it has said it itself
  const [sentence, code] = readProblem(problem, language);
  console.error(sentence);
  if (process.env.DEBUG === 'vidare') console.error(problem);
  return code;
}

function readProblem(problem: unknown, language: Language): readonly [sentence: string, code: number] {
  if (problem instanceof StartProblem) return [problem.sentence[language], exitCodes[problem.fault]];
  if (problem instanceof DatabaseProblem) return [problem.message, exitCodes.machine];
  if (problem instanceof ProblemError) return [problem.problem.detail, codeOf(problem)];
  const reason = problem instanceof Error ? problem.message : String(problem);
  const sentence = {
    sv: `Något gick fel i programmet (${reason}); DEBUG=vidare visar mer.`,
    en: `Something went wrong in the program (${reason}); DEBUG=vidare shows more.`,
  };
  return [sentence[language], exitCodes.machine];
}

/** What the caller can mend is wrong use; what time or the machine must mend is not. */
function codeOf({ problem }: ProblemError): number {
  const later = ['request/too-many', 'import/already-running', 'import/not-allowed'].includes(problem.code);
  return later || problem.status >= 500 ? exitCodes.machine : exitCodes.use;
}
