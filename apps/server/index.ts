/** What commands see. `start.ts` and `compose.ts` are loaded where they are needed: they bring the whole program. */
export type { Compose, Composition, DataHandlers } from './composition.ts';
export { type Config, readConfig, readPort } from './config.ts';
export { importProblem, progressOf } from './fill-house.ts';
export { type Say, sayTo, systemLanguage } from './say.ts';
export type { RunningServer, StartOptions } from './start.ts';
export { exitCodes, type Fault, type Sentence, StartProblem } from './start-problem.ts';
export { version } from './version.ts';
export { isStarting, type Visit, visit } from './visit.ts';
