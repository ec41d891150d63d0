import type { Pack, PackDataset } from '#sources/pack.ts';
import { type Offered, planFor, retiredTwin } from '../domain/release.ts';
import { activateRelease, holdReleases, listReleases, recordEvent, removeLoading } from '../store/release-store.ts';
import { keepAlive } from './keep-alive.ts';
import { type ImportRun, loadDataset } from './load-dataset.ts';
import { type ImportDependencies, type ImportProgress, tablesOf } from './ports.ts';

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
 * @throws SourceProblem when a file is damaged, ImportStoodStill when the process was suspended for long;
 * nothing has changed then.
 */
export async function importPack(
  pack: Pack,
  dependencies: ImportDependencies,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportReport> {
  const run: ImportRun = { opened: [], onProgress };
  try {
    const prepared = await prepare(pack, dependencies, run);
    const datasets = await activate(pack, prepared, { dependencies, run });
    const { id, title, synthetic, notices } = pack;
    return { pack: { id, title, synthetic }, datasets, notices };
  } finally {
    // Nothing is lost when this fails, and it must not hide why the import did: the next start sweeps.
    await removeLoading(dependencies.kysely, run.opened, tablesOf(dependencies)).catch(() => undefined);
  }
}

/** A dataset's outcome, and the release to make active for it if there is one. */
interface Prepared {
  readonly offered: Offered;
  readonly releaseId?: number;
  readonly outcome: DatasetOutcome;
}

async function prepare(pack: Pack, dependencies: ImportDependencies, run: ImportRun): Promise<readonly Prepared[]> {
  const releases = await listReleases(dependencies.kysely);
  const prepared: Prepared[] = [];
  for (const dataset of pack.datasets) {
    const offered = { dataset: dataset.name, fingerprint: dataset.fingerprint, synthetic: pack.synthetic };
    const plan = planFor(offered, releases);
    if (plan === 'unchanged' || plan === 'superseded-by-real') {
      prepared.push({ offered, outcome: nothingDone(offered, plan) });
      continue;
    }
    const twin = retiredTwin(offered, releases);
    const { releaseId, records, leftOut } = twin ?? (await loadDataset({ pack, dataset }, dependencies, run));
    prepared.push({ offered, releaseId, outcome: { dataset: dataset.name, outcome: 'imported', records, leftOut } });
  }
  return prepared;
}

/** Makes what was prepared active, all of it or nothing, unless another server was first with the same. */
async function activate(
  pack: Pack,
  prepared: readonly Prepared[],
  { dependencies, run }: { readonly dependencies: ImportDependencies; readonly run: ImportRun },
) {
  const { kysely, now } = dependencies;
  if (prepared.every(({ releaseId }) => releaseId === undefined)) return prepared.map(({ outcome }) => outcome);
  return kysely.transaction().execute(async (transaction) => {
    await holdReleases(transaction);
    await keepAlive(transaction, run.opened, now());
    const releases = await listReleases(transaction);
    const outcomes: DatasetOutcome[] = [];
    for (const { offered, releaseId, outcome } of prepared) {
      const plan = planFor(offered, releases);
      const overtaken = releaseId !== undefined && (plan === 'unchanged' || plan === 'superseded-by-real');
      if (releaseId !== undefined && !overtaken) await activateRelease(transaction, releaseId, now());
      outcomes.push(overtaken ? nothingDone(offered, plan) : outcome);
    }
    const fields = outcomes.filter(({ outcome }) => outcome === 'imported').map(({ dataset }) => dataset);
    const event = { at: now(), actor: 'operator', act: 'pack.import', subjectId: pack.id, fields };
    if (fields.length > 0) await recordEvent(transaction, event);
    return outcomes;
  });
}

function nothingDone({ dataset }: Offered, outcome: 'unchanged' | 'superseded-by-real'): DatasetOutcome {
  return { dataset, outcome, records: 0, leftOut: {} };
}
