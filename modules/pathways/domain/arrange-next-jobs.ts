import type { Chances } from '#contract/figures.ts';
import type { NextQuery } from '#contract/next.ts';

/** What the filters and orders look at. */
export interface Arrangeable {
  readonly score: number;
  /** The score without the signals of how large the destination is. */
  readonly closeness: number;
  readonly ssyk: string;
  /** Median, SEK a month; null when there is no figure. */
  readonly pay: number | null;
  readonly chances: Chances | null;
  /** In the region, or in the country when no region was chosen. */
  readonly vacancies: number;
  readonly level: number | null;
}

type Wishes = Pick<NextQuery, 'payFloor' | 'chances' | 'level' | 'sort' | 'top'>;

/** Another order than nearness arranges the nearest jobs only: the best paid of all is no next job. */
const nearestArranged = 40;
const chanceRank = { small: 1, medium: 2, large: 3 } as const;

export interface Arranged<Job> {
  readonly jobs: readonly Job[];
  readonly filteredOut: { readonly payFloor: number; readonly chances: number; readonly level: number };
}

/**
 * Filters, then orders jobs that come nearest first. What is not known does not pass a floor; a level that
 * varies does. A job is counted under the first filter that stops it.
 */
export function arrangeNextJobs<Job extends Arrangeable>(jobs: readonly Job[], wishes: Wishes): Arranged<Job> {
  const filteredOut = { payFloor: 0, chances: 0, level: 0 };
  const kept = jobs.filter((job) => {
    const stop = stoppedBy(job, wishes);
    if (stop !== undefined) filteredOut[stop]++;
    return stop === undefined;
  });
  const top = wishes.top ?? 20;
  const sort = wishes.sort ?? 'match';
  if (sort === 'match') return { jobs: kept.slice(0, top), filteredOut };
  const nearest = kept.slice(0, Math.max(top, nearestArranged));
  return {
    jobs: nearest.toSorted((a, b) => orderOf[sort](b) - orderOf[sort](a) || b.score - a.score).slice(0, top),
    filteredOut,
  };
}

function stoppedBy(
  job: Arrangeable,
  { payFloor, chances, level }: Wishes,
): keyof Arranged<never>['filteredOut'] | undefined {
  if (payFloor !== undefined && (job.pay === null || job.pay < payFloor)) return 'payFloor';
  if (chances !== undefined && (job.chances === null || chanceRank[job.chances] < chanceRank[chances]))
    return 'chances';
  if (level !== undefined && job.level !== null && job.level > level) return 'level';
  return undefined;
}

const orderOf = {
  closeness: ({ closeness }: Arrangeable) => closeness,
  pay: ({ pay }: Arrangeable) => pay ?? 0,
  vacancies: ({ vacancies }: Arrangeable) => vacancies,
  chances: ({ chances }: Arrangeable) => (chances === null ? 0 : chanceRank[chances]),
} as const;
