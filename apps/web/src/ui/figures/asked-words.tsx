import { Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { askedShare } from './asked-share.ts';

/** How much of what the job asks for she has, in one sentence. */
export function AskedWords({ job }: { job: Pick<NextJob, 'coverage' | 'lacks'> }) {
  const share = askedShare(job);
  if (share === null) return <Trans>We do not know what skills the job asks for</Trans>;
  if (share === 'all') return <Trans>You have all that the job most often asks for</Trans>;
  const { own, total } = share;
  if (own === 0) return <Trans>You have none of the {total} skills the job most often asks for</Trans>;
  return (
    <Trans>
      You have {own} of {total} skills the job most often asks for
    </Trans>
  );
}
