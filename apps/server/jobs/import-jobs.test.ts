import { describe, expect, it, vi } from 'vitest';
import type { ImportReport } from '#modules/packs/index.ts';
import { SourceProblem } from '#sources/source-problem.ts';
import { importJobs, type RunImport } from './import-jobs.ts';

const report: ImportReport = {
  pack: { id: 'p', title: 'P', synthetic: false },
  datasets: [{ dataset: 'pay', outcome: 'imported', records: 7, leftOut: { 'pay.csv': 1 } }],
  notices: ['one file is not read'],
};

function jobsThat(run: RunImport) {
  const broken: unknown[] = [];
  const jobs = importJobs(run, (problem) => broken.push(problem));
  const started = jobs.start('/data');
  if (!started.ok) throw new Error('not started');
  return { jobs, broken, id: started.value.id };
}

describe('an import as a job', () => {
  it('tells how far it has come, and what came of it', async () => {
    const { promise, resolve } = Promise.withResolvers<ImportReport>();
    const { jobs, id } = jobsThat((_folder, onProgress) => {
      onProgress({ dataset: 'pay', records: 3 });
      return promise;
    });
    expect(jobs.find(id)).toMatchObject({ state: 'running', path: '/data', dataset: 'pay', records: 3 });
    resolve(report);
    await vi.waitFor(() => expect(jobs.running()).toBeUndefined());
    expect(jobs.find(id)).toMatchObject({
      state: 'done',
      records: 7,
      results: report.datasets,
      notices: report.notices,
    });
  });
  it('lets no second one in while it runs, and one after', async () => {
    const { promise, resolve } = Promise.withResolvers<ImportReport>();
    const { jobs } = jobsThat(() => promise);
    expect(jobs.start('/more')).toMatchObject({ ok: false, error: { code: 'import/already-running' } });
    resolve(report);
    await vi.waitFor(() => expect(jobs.running()).toBeUndefined());
    expect(jobs.start('/more').ok).toBe(true);
  });
  it('says file, row and field of damaged data', async () => {
    const problem = new SourceProblem({ file: 'pay.csv', row: 3, field: 'median' }, 'a number', 'x');
    const { jobs, id, broken } = jobsThat(async () => Promise.reject(problem));
    await vi.waitFor(() => expect(jobs.find(id)?.state).toBe('failed'));
    expect(jobs.find(id)?.error).toBe('pay.csv, row 3, field median: expected a number, found x');
    expect(jobs.find(id)?.fault).toBe('data');
    expect(broken).toEqual([]);
  });
  it('keeps an error of the program from the reader and tells those who run it', async () => {
    const { jobs, id, broken } = jobsThat(async () => Promise.reject(new Error('secret')));
    await vi.waitFor(() => expect(jobs.find(id)?.state).toBe('failed'));
    expect(jobs.find(id)?.error).not.toContain('secret');
    expect(jobs.find(id)?.fault).toBe('machine');
    expect(broken).toHaveLength(1);
  });
  it('is cut off at its next batch when the server stops', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { jobs, id, broken } = jobsThat(async (_folder, onProgress) => {
      await promise;
      onProgress({ dataset: 'pay', records: 4 });
      return report;
    });
    const stopped = jobs.stop();
    resolve();
    await stopped;
    expect(jobs.find(id)?.state).toBe('failed');
    expect(jobs.find(id)?.error).toContain('stopped');
    expect(broken).toEqual([]);
  });
});
