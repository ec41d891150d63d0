import { useState } from 'react';
import type { NextJob } from '#contract/next.ts';
import { useJourney } from '../../choices.ts';
import { hideJob, useHiddenJobs } from '../../hidden-jobs.ts';
import { shownIn } from './load-next.ts';

interface ShownJob {
  readonly job: NextJob;
  /** Null for one she has just put away: its place is kept so that she can take it back. */
  readonly rank: number | null;
}

/** The jobs of the list that she has not put away, and a place for those she puts away now. */
export function useShownJobs(jobs: readonly NextJob[]) {
  const { choices } = useJourney();
  const hidden = useHiddenJobs();
  const [justHidden, setJustHidden] = useState<readonly string[]>([]);
  const most = shownIn(choices);
  const shown: ShownJob[] = [];
  let rank = 0;
  let more = false;
  for (const job of jobs) {
    if (!hidden.has(job.ssyk)) {
      more = rank === most;
      if (more) break;
      shown.push({ job, rank: ++rank });
    } else if (justHidden.includes(job.ssyk)) shown.push({ job, rank: null });
  }
  const hide = (ssyk: string) => {
    setJustHidden((before) => [...before, ssyk]);
    hideJob(ssyk);
  };
  return { shown, more, hide };
}
