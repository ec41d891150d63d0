import { randomUUID } from 'node:crypto';
import { type Refusal, refusal } from '#contract/errors.ts';
import type { ImportJob } from '#contract/platform.ts';
import { err, ok, type Result } from '#kit/result.ts';
import { type ImportProgress, type ImportReport, ImportStoodStill } from '#modules/packs/index.ts';
import { SourceProblem } from '#sources/source-problem.ts';

/** Imports a folder and serves it; throws SourceProblem when the folder or a file cannot be taken. */
export type RunImport = (folder: string, onProgress: (progress: ImportProgress) => void) => Promise<ImportReport>;

/**
 * Imports as jobs of this process, one at a time. They read a folder of this machine and die with it, so
 * they are kept in memory: a cut-off one is swept at the next start, and its release never became active.
 */
export interface ImportJobs {
  start(folder: string): Result<ImportJob, Refusal>;
  find(id: string): ImportJob | undefined;
  running(): ImportJob | undefined;
  /** Cuts off what runs, undoing it, and waits for that. */
  stop(): Promise<void>;
}

/** Jobs that can still be asked about. */
const remembered = 20;

export function importJobs(run: RunImport, onBroken: (problem: unknown) => void): ImportJobs {
  const jobs = new Map<string, ImportJob>();
  let current: { readonly id: string; readonly done: Promise<void> } | undefined;
  let stopping = false;

  const change = (id: string, part: Partial<ImportJob>) => {
    const job = jobs.get(id);
    if (job !== undefined) jobs.set(id, { ...job, ...part });
  };
  const follow = async (id: string, folder: string) => {
    const onProgress = ({ dataset, records }: ImportProgress) => {
      if (stopping) throw new Stopped();
      change(id, { dataset, records });
    };
    try {
      change(id, outcomeOf(await run(folder, onProgress)));
    } catch (problem) {
      change(id, { state: 'failed', dataset: null, error: sentenceOf(problem), fault: faultOf(problem) });
      if (!(isExpected(problem) || stopping)) onBroken(problem);
    }
    current = undefined;
  };
  return {
    start: (folder) => {
      if (current !== undefined || stopping) return err(refusal('import/already-running'));
      const job = newJob(folder);
      jobs.set(job.id, job);
      for (const id of [...jobs.keys()].slice(0, -remembered)) jobs.delete(id);
      current = { id: job.id, done: follow(job.id, folder) };
      return ok(job);
    },
    find: (id) => jobs.get(id),
    running: () => (current === undefined ? undefined : jobs.get(current.id)),
    stop: async () => {
      stopping = true;
      await current?.done;
    },
  };
}

/** The data is imported and active, but this server still answers from what was there before. */
export class LoadFailed extends Error {}

class Stopped extends Error {}

function newJob(path: string): ImportJob {
  const id = randomUUID();
  return { id, path, state: 'running', dataset: null, records: 0, results: [], notices: [], error: null, fault: null };
}

function outcomeOf({ datasets, notices }: ImportReport): Partial<ImportJob> {
  return {
    state: 'done',
    dataset: null,
    records: datasets.reduce((sum, { records }) => sum + records, 0),
    results: datasets.map(({ leftOut, ...rest }) => ({ ...rest, leftOut: { ...leftOut } })),
    notices: [...notices],
  };
}

function isExpected(problem: unknown): boolean {
  return [SourceProblem, ImportStoodStill, Stopped].some((kind) => problem instanceof kind);
}

function faultOf(problem: unknown): 'data' | 'machine' {
  return problem instanceof SourceProblem ? 'data' : 'machine';
}

function sentenceOf(problem: unknown): string {
  if (problem instanceof SourceProblem) return problem.message;
  if (problem instanceof ImportStoodStill)
    return 'The import stood still for minutes, so that it could be taken for cut off; nothing of it was kept. Import again.';
  if (problem instanceof LoadFailed)
    return 'The data was imported, but loading it failed because of an error in the program; the answers are those from before.';
  if (problem instanceof Stopped) return 'The server was stopped before the import was done; nothing of it was kept.';
  return 'The import broke off because of an error in the program; the data that was there is unchanged.';
}
