import { setImmediate as pause } from 'node:timers/promises';
import type { Pack, PackDataset } from '#sources/pack.ts';
import { SourceProblem } from '#sources/source-problem.ts';
import { mostlyDangling } from '../domain/dangling.ts';
import { createRelease, noteLeftOut, noteRecords } from '../store/release-store.ts';
import { inBatches } from './in-batches.ts';
import { keepAlive } from './keep-alive.ts';
import type { ImportDependencies, ImportProgress, RecordSink } from './ports.ts';

/** Records stored in one transaction: short enough that a request waits a fraction of a second. */
const batchSize = 2_000;

/** How an import goes on: what has been opened so far, and who is told. */
export interface ImportRun {
  /** Releases opened so far; those that never become active are removed in the end. */
  readonly opened: number[];
  readonly onProgress: (progress: ImportProgress) => void;
}

export interface Loaded {
  readonly releaseId: number;
  readonly records: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

/**
 * Loads a dataset into a new inactive release, in short transactions.
 * @throws SourceProblem when a file is damaged, holds nothing or belongs to other data; ImportStoodStill.
 */
export async function loadDataset(
  { pack, dataset }: { readonly pack: Pack; readonly dataset: PackDataset },
  dependencies: ImportDependencies,
  run: ImportRun,
): Promise<Loaded> {
  const { kysely, now } = dependencies;
  const releaseId = await createRelease(kysely, { pack, dataset, at: now() });
  run.opened.push(releaseId);
  const counts = { read: new Map<string, number>(), leftOut: new Map<string, number>() };
  const passedOver = new Map<string, number>();
  const stream = dataset.read({
    read: (file, rows) => counts.read.set(file, (counts.read.get(file) ?? 0) + rows),
    leftOut: (file) => counts.leftOut.set(file, (counts.leftOut.get(file) ?? 0) + 1),
    passedOver: (file, reason) => {
      const key = `${file}: ${reason}`;
      passedOver.set(key, (passedOver.get(key) ?? 0) + 1);
    },
  });
  const sink = sinkFor(dataset, releaseId, dependencies);
  let records = 0;
  for await (const batch of inBatches(stream, batchSize)) {
    records += batch.length;
    await kysely.transaction().execute(async (transaction) => {
      await keepAlive(transaction, run.opened, now());
      await sink.write(transaction, batch).catch(refuseUnfit(dataset, records));
      await noteRecords(transaction, releaseId, records);
    });
    run.onProgress({ dataset: dataset.name, records });
    // On the embedded database's one connection, whoever waits gets their turn here.
    await pause();
  }
  refuseWorthless(dataset, records, counts);
  const leftOut = new Map([...counts.leftOut, ...passedOver]);
  await noteLeftOut(kysely, releaseId, leftOut);
  return { releaseId, records, leftOut: Object.fromEntries(leftOut) };
}

/**
 * What a reader let through and the database does not hold (SQLSTATE classes 22, bad data, and 23, a broken
 * constraint) is damaged data too; only the file and about where in it are known then.
 */
function refuseUnfit({ files, name }: PackDataset, records: number) {
  return (problem: unknown): never => {
    const { code, message } = problem as { code?: unknown; message?: unknown };
    if (typeof code !== 'string' || !/^2[23]/.test(code)) throw problem;
    const where = { file: files[0]?.path ?? name, field: `records up to the ${records}th` };
    throw new SourceProblem(where, 'values that the database holds', String(message));
  };
}

function sinkFor({ name }: PackDataset, releaseId: number, { writers }: ImportDependencies): RecordSink {
  const writer = writers.find(({ accepts }) => accepts(name));
  if (writer === undefined) throw new Error(`no writer for dataset ${name}`);
  return writer.open(releaseId);
}

function refuseWorthless(dataset: PackDataset, records: number, counts: Parameters<typeof mostlyDangling>[0]): void {
  const dangling = mostlyDangling(counts);
  if (dangling !== undefined) {
    const expected = 'at least half of the references to lead to concepts in the pack';
    throw new SourceProblem(
      { file: dangling.file },
      expected,
      `${Math.round(dangling.share * 100)} % that lead outside it`,
    );
  }
  if (records === 0)
    throw new SourceProblem({ file: dataset.files[0]?.path ?? dataset.name }, 'at least one record', 'none');
}
