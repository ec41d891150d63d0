import { Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { askedShare } from './asked-share.ts';

/** How much of what the job asks for she has, in one sentence. */
export function AskedWords({ job }: { job: Pick<NextJob, 'coverage' | 'lacks'> }) {
  const share = askedShare(job);
  if (share === null) return <Trans>We do not know what skills the job asks for</Trans>;
  if (share === 'all') return <Trans>You have all the skills most asked for</Trans>;
  const { own, total } = share;
  return (
    <Trans>
      You have {own} of the {total} skills most asked for
    </Trans>
  );
}
