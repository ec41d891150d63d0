import { Plural, Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { askedShare } from './asked-share.ts';

type Balance = Pick<NextJob, 'coverage' | 'has' | 'lacks'>;

/** What she has for a job and what she lacks of its commonest skills: the same two numbers as the lists hold. */
export function AskedWords({ job }: { job: Balance }) {
  const share = askedShare(job);
  if (share === null) return <Trans>We do not know what skills the job asks for</Trans>;
  if (share === 'all') return <Trans>You have all of the job’s commonest skills</Trans>;
  return (
    <>
      <HasWords has={job.has.length} />{' '}
      <Trans>
        and lack {job.lacks.length} of its {share.total} commonest
      </Trans>
    </>
  );
}

/** How many skills she has that the job has use for. */
export function HasWords({ has }: { has: number }) {
  return (
    <Plural
      value={has}
      _0="You have none of the job’s skills"
      one="You have one of the job’s skills"
      other="You have # of the job’s skills"
    />
  );
}
