import type { DatasetName } from '#sources/records.ts';

export interface Release {
  readonly releaseId: number;
  readonly dataset: DatasetName;
  readonly synthetic: boolean;
  readonly fingerprint: string;
  readonly state: 'loading' | 'active' | 'retired';
  /** Records stored, and references left out per file. */
  readonly records: number;
  readonly leftOut: Readonly<Record<string, number>>;
}

/** A loading release that nobody has touched for this long was cut off, and may be swept. */
export const abandonedAfterMs = 5 * 60_000;
/** An import that was itself still for this long, in a suspended process, gives up before anybody sweeps it. */
export const givesUpAfterMs = 4 * 60_000;

/** What decides the fate of a dataset that a pack brings. */
export type Offered = Pick<Release, 'dataset' | 'fingerprint' | 'synthetic'>;

/** What is to be done with a dataset that a pack brings. */
export type Plan = 'load' | 'unchanged' | 'reactivate' | 'superseded-by-real';

/**
 * A dataset that is active already is left alone; a made-up one never replaces a real one; one that was
 * loaded before is made active again; anything else is loaded.
 */
export function planFor(offered: Offered, releases: readonly Release[]): Plan {
  const active = releases.find(({ dataset, state }) => dataset === offered.dataset && state === 'active');
  if (active?.fingerprint === offered.fingerprint) return 'unchanged';
  if (active !== undefined && !active.synthetic && offered.synthetic) return 'superseded-by-real';
  return retiredTwin(offered, releases) === undefined ? 'load' : 'reactivate';
}

/** The retired release of the very same files, if there is one. */
export function retiredTwin(offered: Offered, releases: readonly Release[]): Release | undefined {
  return releases.find(
    ({ dataset, fingerprint, state }) =>
      dataset === offered.dataset && fingerprint === offered.fingerprint && state === 'retired',
  );
}

/**
 * Datasets that answer the same kind of question; within one kind, synthetic and real are never mixed.
 * The starter's skills give way to the national taxonomy; beside ESCO alone they still serve Swedish.
 */
export function kindOf(dataset: DatasetName): string {
  return dataset === 'scheme:starter' || dataset === 'scheme:jobtech' ? 'national skills' : dataset;
}

/**
 * The kinds of which a real release puts a made-up dataset out of use. Made-up validations go with made-up courses:
 * one plan is made of both, and its months and costs must not mix what is real with what is not.
 */
export function coveredBy(dataset: DatasetName): readonly string[] {
  return dataset === 'validations' ? ['validations', 'courses'] : [kindOf(dataset)];
}
