import { Trans, useLingui } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import type { SourceNotes } from '#contract/schemas.ts';
import { TransitionList } from '../../ui/figures/transition-list.tsx';
import { Why } from '../../ui/figures/why.tsx';

/** How green and digital the job is. */
export function JobTransitions({ job, sources }: { job: NextJob; sources: SourceNotes }) {
  const { t } = useLingui();
  return (
    <section>
      <div className="with-why">
        <h4>
          <Trans>The green and the digital transition</Trans>
        </h4>
        <Why of={`${t`transitions`}, ${job.label.text}`} kinds={['transitions']} sources={sources} />
      </div>
      <TransitionList transitions={job.transitions} />
    </section>
  );
}
