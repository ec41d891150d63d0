import type { DatasetName } from '#sources/records.ts';

export interface Release {
  readonly releaseId: number;
  readonly dataset: DatasetName;
  readonly packId: string;
  readonly synthetic: boolean;
  readonly fingerprint: string;
  readonly state: 'loading' | 'active' | 'retired';
}

/** What is to be done with a dataset that a pack brings. */
export type Plan = 'load' | 'unchanged' | 'reactivate' | 'superseded-by-real';

/**
 * A dataset that is active already is left alone; one that was loaded before is made active again; a
 * made-up one never replaces a real one; anything else is loaded.
 */
export function planFor(
  offered: { readonly dataset: DatasetName; readonly fingerprint: string; readonly synthetic: boolean },
  releases: readonly Release[],
): Plan {
  const ofDataset = releases.filter((release) => release.dataset === offered.dataset);
  const active = ofDataset.find((release) => release.state === 'active');
  if (active?.fingerprint === offered.fingerprint) return 'unchanged';
  if (active !== undefined && !active.synthetic && offered.synthetic) return 'superseded-by-real';
  const same = ofDataset.find((release) => release.fingerprint === offered.fingerprint && release.state === 'retired');
  return same === undefined ? 'load' : 'reactivate';
}

/**
 * Datasets that answer the same kind of question; within one kind, synthetic and real are never mixed.
 * The starter's skills give way to the national taxonomy; beside ESCO alone they still serve Swedish.
 */
export function kindOf(dataset: DatasetName): string {
  return dataset === 'scheme:starter' || dataset === 'scheme:jobtech' ? 'national skills' : dataset;
}
