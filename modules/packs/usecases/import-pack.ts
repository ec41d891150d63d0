import { setImmediate as pause } from 'node:timers/promises';
import type { Pack, PackDataset } from '#sources/pack.ts';
import type { SourceRecord } from '#sources/records.ts';
import { SourceProblem } from '#sources/source-problem.ts';
import { mostlyDangling } from '../domain/dangling.ts';
import { type Plan, planFor, type Release } from '../domain/release.ts';
import {
  activateRelease,
  createRelease,
  listReleases,
  noteLeftOut,
  recordEvent,
  removeRelease,
  touchRelease,
} from '../store/release-store.ts';
import type { DatasetWriter, ImportDependencies, ImportProgress } from './ports.ts';

/** Records stored in one transaction: short enough that a request waits a fraction of a second. */
const batchSize = 2_000;

export interface DatasetOutcome {
  readonly dataset: PackDataset['name'];
  readonly outcome: 'imported' | 'unchanged' | 'superseded-by-real';
  readonly records: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

export interface ImportReport {
  readonly pack: { readonly id: string; readonly title: string; readonly synthetic: boolean };
  readonly datasets: readonly DatasetOutcome[];
  readonly notices: readonly string[];
}

/**
 * Imports a pack: every dataset is loaded into an inactive release in short transactions, and one last
 * transaction makes them all active. Importing the same again changes nothing.
 * @throws SourceProblem when a file is damaged; nothing has changed then.
 */
export async function importPack(
  pack: Pack,
  dependencies: ImportDependencies,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportReport> {
  const loading: number[] = [];
  try {
    return await loadAndActivate(pack, dependencies, { loading, onProgress });
  } catch (problem) {
    for (const releaseId of loading) await removeRelease(dependencies.kysely, releaseId, allTables(dependencies));
    throw problem;
  }
}

interface Course {
  /** Releases opened so far, removed again if anything goes wrong. */
  readonly loading: number[];
  readonly onProgress: (progress: ImportProgress) => void;
}

async function loadAndActivate(pack: Pack, dependencies: ImportDependencies, course: Course): Promise<ImportReport> {
  const { kysely, now } = dependencies;
  const releases = await listReleases(kysely);
  const outcomes: DatasetOutcome[] = [];
  const toActivate: number[] = [];
  for (const dataset of pack.datasets) {
    const offered = { dataset: dataset.name, fingerprint: dataset.fingerprint, synthetic: pack.synthetic };
    const plan = planFor(offered, releases);
    if (plan === 'load') {
      const { releaseId, outcome } = await loadDataset(pack, dataset, dependencies, course);
      toActivate.push(releaseId);
      outcomes.push(outcome);
    } else {
      const earlier = plan === 'reactivate' ? findRelease(releases, dataset) : undefined;
      if (earlier !== undefined) toActivate.push(earlier.releaseId);
      outcomes.push({ dataset: dataset.name, outcome: outcomeOf(plan), records: 0, leftOut: {} });
    }
  }
  if (toActivate.length > 0) {
    await kysely.transaction().execute(async (transaction) => {
      for (const releaseId of toActivate) await activateRelease(transaction, releaseId, now());
      const fields = outcomes.filter(({ outcome }) => outcome === 'imported').map(({ dataset }) => dataset);
      await recordEvent(transaction, { at: now(), actor: 'operator', act: 'pack.import', subjectId: pack.id, fields });
    });
  }
  const { id, title, synthetic } = pack;
  return { pack: { id, title, synthetic }, datasets: outcomes, notices: pack.notices };
}

function outcomeOf(plan: Exclude<Plan, 'load'>): DatasetOutcome['outcome'] {
  return plan === 'reactivate' ? 'imported' : plan;
}

function findRelease(releases: readonly Release[], dataset: PackDataset): Release | undefined {
  return releases.find((release) => release.dataset === dataset.name && release.fingerprint === dataset.fingerprint);
}

async function loadDataset(pack: Pack, dataset: PackDataset, dependencies: ImportDependencies, course: Course) {
  const { kysely, now } = dependencies;
  const writer = writerFor(dataset, dependencies.writers);
  const releaseId = await createRelease(kysely, pack, dataset, now());
  course.loading.push(releaseId);
  const read = new Map<string, number>();
  const leftOut = new Map<string, number>();
  const sink = writer.open(releaseId);
  let records = 0;
  const flush = async (batch: readonly SourceRecord[]) => {
    records += batch.length;
    await kysely.transaction().execute(async (transaction) => {
      await sink.write(transaction, batch);
      await touchRelease(transaction, releaseId, records, now());
    });
    course.onProgress({ dataset: dataset.name, records });
    await pause();
  };
  const stream = dataset.read({
    read: (file, rows) => read.set(file, (read.get(file) ?? 0) + rows),
    leftOut: (file) => leftOut.set(file, (leftOut.get(file) ?? 0) + 1),
  });
  let batch: SourceRecord[] = [];
  for await (const record of stream) {
    batch.push(record);
    if (batch.length === batchSize) {
      await flush(batch);
      batch = [];
    }
  }
  await flush(batch);
  const dangling = mostlyDangling({ read, leftOut });
  if (dangling !== undefined) {
    const share = `${Math.round(dangling.share * 100)} % of the references to lead outside the pack`;
    throw new SourceProblem(
      { file: dangling.file },
      'at least half of the references to lead to concepts in the pack',
      share,
    );
  }
  await noteLeftOut(kysely, releaseId, leftOut);
  const outcome: DatasetOutcome = {
    dataset: dataset.name,
    outcome: 'imported',
    records,
    leftOut: Object.fromEntries(leftOut),
  };
  return { releaseId, outcome };
}

function writerFor(dataset: PackDataset, writers: readonly DatasetWriter[]): DatasetWriter {
  const writer = writers.find(({ accepts }) => accepts(dataset.name));
  if (writer === undefined) throw new Error(`no writer for dataset ${dataset.name}`);
  return writer;
}

function allTables({ writers }: ImportDependencies) {
  return writers.flatMap(({ tables }) => tables);
}
