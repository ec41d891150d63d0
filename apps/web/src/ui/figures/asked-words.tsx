import { Plural, Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { askedShare } from './asked-share.ts';

type Balance = Pick<NextJob, 'coverage' | 'has' | 'lacks'>;

/** How many of a job's skills she has, and how many of those it most often asks for. */
export function AskedWords({ job }: { job: Balance }) {
  const share = askedShare(job);
  const has = job.has.length;
  if (share === null) return <Trans>We do not know what skills the job asks for</Trans>;
  if (share === 'all') return <Trans>You have all of the job’s commonest skills</Trans>;
  return (
    <>
      <HasWords has={has} />
      {has === 0 ? null : has === 1 && share.own === 1 ? (
        <Trans>, and it is one of its {share.total} commonest</Trans>
      ) : has === share.own ? (
        <Trans>, all of them among its {share.total} commonest</Trans>
      ) : (
        <Plural
          value={share.own}
          _0={`, none of its ${share.total} commonest`}
          one={`, among them one of its ${share.total} commonest`}
          other={`, among them # of its ${share.total} commonest`}
        />
      )}
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
