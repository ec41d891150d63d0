import type { Chances, TransitionKind } from '#contract/figures.ts';
import type { NextFilter, NextQuery, NextSort } from '#contract/next.ts';

/** What the filters and orders look at. */
export interface Arrangeable {
  readonly score: number;
  /** The score of the signals of nearness alone. */
  readonly closeness: number;
  readonly ssyk: string;
  /** Median, SEK a month; null when there is no figure. */
  readonly pay: number | null;
  readonly chances: Chances | null;
  /** Everybody who assessed the next five years expects less demand. */
  readonly declining: boolean;
  /** In the region, or in the country when no region was chosen. */
  readonly vacancies: number;
  readonly level: number | null;
  /** The transitions it counts as. */
  readonly transitions: readonly TransitionKind[];
}

/** What somebody comes from: limits asked for as shares and steps are told from there. */
export interface Present {
  readonly pay: number | null;
  readonly level: number | null;
}

/** The limits in kronor and levels; null is no limit. */
export interface Limits {
  readonly payFloor: number | null;
  readonly level: number | null;
}

type Asked = Pick<NextQuery, 'payFloor' | 'payShare' | 'level' | 'levelsUp'>;
type Wishes = Pick<NextQuery, 'chances' | 'notDeclining' | 'towards' | 'advertised' | 'sort' | 'top'>;

/** The stricter of the two ways of asking; a share of a pay, or steps from a level, that nobody knows asks nothing. */
export function limitsOf({ payFloor, payShare, level, levelsUp }: Asked, present: Present): Limits {
  const floors = [
    payFloor,
    payShare === undefined || present.pay === null ? undefined : (present.pay * payShare) / 100,
  ];
  const levels = [level, levelsUp === undefined || present.level === null ? undefined : present.level + levelsUp];
  const given = (limits: readonly (number | undefined)[]) => limits.filter((limit) => limit !== undefined);
  return {
    payFloor: given(floors).length === 0 ? null : Math.ceil(Math.max(...given(floors))),
    level: given(levels).length === 0 ? null : Math.min(4, ...given(levels)),
  };
}

/**
 * An order by pay, vacancies or chances arranges so many jobs at a time, the highest ranked first: the best paid of all
 * is no next job. The sets are the same however many are asked for, so that more of the list changes nothing above it.
 */
const arrangedTogether = 40;
const chanceRank = { small: 1, medium: 2, large: 3 } as const;

export interface Arranged<Job> {
  readonly jobs: readonly Job[];
  /** How many pass all the filters. */
  readonly matching: number;
  /** What each filter stops by itself, the highest ranked first; a job may stand under several. */
  readonly leftOut: Readonly<Record<NextFilter, readonly Job[]>>;
}

/**
 * Filters, then orders jobs that come nearest first. What is not known does not pass a floor; a level that varies and a
 * demand that nobody assessed do.
 */
export function arrangeNextJobs<Job extends Arrangeable>(
  jobs: readonly Job[],
  wishes: Wishes,
  limits: Limits,
): Arranged<Job> {
  const stoppedBy = (filter: NextFilter) => jobs.filter((job) => stops[filter](job, wishes, limits));
  const leftOut = {
    payFloor: stoppedBy('payFloor'),
    chances: stoppedBy('chances'),
    level: stoppedBy('level'),
    decline: stoppedBy('decline'),
    towards: stoppedBy('towards'),
    advertised: stoppedBy('advertised'),
  };
  const stopped = new Set(Object.values(leftOut).flat());
  const kept = jobs.filter((job) => !stopped.has(job));
  return { jobs: inOrder(kept, wishes.sort ?? 'match').slice(0, wishes.top ?? 20), matching: kept.length, leftOut };
}

function inOrder<Job extends Arrangeable>(jobs: readonly Job[], sort: NextSort): readonly Job[] {
  if (sort === 'match') return jobs;
  const by = (a: Job, b: Job) => orderOf[sort](b) - orderOf[sort](a) || b.score - a.score;
  if (sort === 'closeness') return jobs.toSorted(by);
  const sets = Array.from({ length: Math.ceil(jobs.length / arrangedTogether) }, (_, set) =>
    jobs.slice(set * arrangedTogether, (set + 1) * arrangedTogether),
  );
  return sets.flatMap((set) => set.toSorted(by));
}

type Stop = (job: Arrangeable, wishes: Wishes, limits: Limits) => boolean;

const stops: Readonly<Record<NextFilter, Stop>> = {
  payFloor: ({ pay }, _, { payFloor }) => payFloor !== null && payFloor > 0 && (pay === null || pay < payFloor),
  chances: ({ chances }, wishes) =>
    wishes.chances !== undefined && (chances === null || chanceRank[chances] < chanceRank[wishes.chances]),
  level: ({ level }, _, limits) => limits.level !== null && level !== null && level > limits.level,
  decline: ({ declining }, { notDeclining }) => notDeclining === true && declining,
  towards: ({ transitions }, { towards }) => towards !== undefined && !transitions.includes(towards),
  advertised: ({ vacancies }, { advertised }) => advertised === true && vacancies === 0,
};

const orderOf = {
  closeness: ({ closeness }: Arrangeable) => closeness,
  pay: ({ pay }: Arrangeable) => pay ?? 0,
  vacancies: ({ vacancies }: Arrangeable) => vacancies,
  chances: ({ chances }: Arrangeable) => (chances === null ? 0 : chanceRank[chances]),
} as const;
