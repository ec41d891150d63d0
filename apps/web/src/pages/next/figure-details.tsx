import { Trans, useLingui } from '@lingui/react/macro';
import type { FigureKind } from '#contract/schemas.ts';
import { Assessments } from '../../ui/figures/assessments.tsx';
import { Pay } from '../../ui/figures/pay.tsx';
import { Vacancies } from '../../ui/figures/vacancies.tsx';
import { Why } from '../../ui/figures/why.tsx';
import type { JobCardProps } from './job-card-props.ts';

/** Chances, advertised jobs and pay in full, each with its source. */
export function FigureDetails({ job, region, sources, scale }: Omit<JobCardProps, 'rank'>) {
  const { t } = useLingui();
  const why = (of: string, kinds: readonly FigureKind[]) => (
    <Why of={`${of}, ${job.label.text}`} kinds={kinds} sources={sources} />
  );
  return (
    <div className="figure-details">
      <section>
        <h4>
          <Trans>Job chances</Trans> {why(t`job chances`, ['forecast'])}
        </h4>
        <Assessments assessments={job.assessments} regional={region !== null} />
      </section>
      <section>
        <h4>
          <Trans>Advertised jobs</Trans> {why(t`advertised jobs`, ['vacancies'])}
        </h4>
        <Vacancies figures={job.vacancies} place={region?.name} />
      </section>
      <section>
        <h4>
          <Trans>Pay</Trans> {why(t`pay`, ['pay'])}
        </h4>
        <Pay pay={job.pay} scale={scale} />
      </section>
    </div>
  );
}
