export { DatabaseProblem } from '#db/database-problem.ts';
export { type Config, projectRoot, readConfig, readPort } from './config.ts';
export { importProblem, progressOf } from './import-words.ts';
export { type Say, sayTo, systemLanguage } from './say.ts';
export type { RunningServer } from './start.ts';
export { exitCodes, StartProblem } from './start-problem.ts';
export { startServer } from './start-server.ts';
export { version } from './version.ts';
export { isStarting, type Visit, visit } from './visit.ts';
