import { Trans, useLingui } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import type { SourceNotes } from '#contract/schemas.ts';
import { Regulated } from '../../ui/figures/regulated.tsx';
import { TransitionList } from '../../ui/figures/transition-list.tsx';
import { Why } from '../../ui/figures/why.tsx';

/** What the law asks, and how green and digital the job is. */
export function JobTransitions({ job, sources }: { job: NextJob; sources: SourceNotes }) {
  const { t } = useLingui();
  return (
    <div className="job-transitions">
      {job.regulation === null ? null : (
        <section>
          <h4>
            <Trans>Required by law</Trans>
          </h4>
          <Regulated regulation={job.regulation} />
        </section>
      )}
      <section>
        <div className="with-why">
          <h4>
            <Trans>The green and the digital transition</Trans>
          </h4>
          <Why of={`${t`transitions`}, ${job.label.text}`} kinds={['transitions']} sources={sources} />
        </div>
        <TransitionList transitions={job.transitions} />
      </section>
    </div>
  );
}
