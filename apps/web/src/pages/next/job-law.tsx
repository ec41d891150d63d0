import { Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { Regulated } from '../../ui/figures/regulated.tsx';

/** What the law asks of whoever has the job; nothing where we know of nothing. */
export function JobLaw({ regulation }: Pick<NextJob, 'regulation'>) {
  if (regulation === null) return null;
  return (
    <section>
      <h4>
        <Trans>Required by law</Trans>
      </h4>
      <Regulated regulation={regulation} />
    </section>
  );
}
