import type { NextJob } from '#contract/next.ts';

export interface AskedShare {
  readonly own: number;
  readonly total: number;
}

/**
 * How many of the skills a job most often asks for she has. The answer gives the share and those she lacks, so
 * `all` stands for a share of one, where the total cannot be told; null where the job's skills are not known.
 */
export function askedShare({ coverage, lacks }: Pick<NextJob, 'coverage' | 'lacks'>): AskedShare | 'all' | null {
  if (coverage === null) return null;
  if (coverage >= 1 || lacks.length === 0) return 'all';
  const total = Math.round(lacks.length / (1 - coverage));
  return { own: total - lacks.length, total };
}
