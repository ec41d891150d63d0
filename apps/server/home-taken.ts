import type { Owner } from './home-lock.ts';
import { StartProblem } from './start-problem.ts';

/** Somebody else has the home: who, and what to do about it. */
export function homeTaken(home: string, { pid, address }: Owner): StartProblem {
  if (address !== null) {
    return new StartProblem('machine', {
      sv: `Vidare är redan i gång på ${address} (process ${pid}) med ${home}; ange en annan mapp med VIDARE_HOME för en till.`,
      en: `Vidare is already running at ${address} (process ${pid}) with ${home}; name another folder with VIDARE_HOME to run one more.`,
    });
  }
  return new StartProblem('machine', {
    sv: `En annan process (pid ${pid}) läser in data i ${home}; försök igen när den är klar.`,
    en: `Another process (pid ${pid}) is loading data in ${home}; try again when it is done.`,
  });
}
