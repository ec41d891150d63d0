import { Trans, useLingui } from '@lingui/react/macro';
import type { FigureKind } from '#contract/schemas.ts';
import { Assessments } from '../../ui/figures/assessments.tsx';
import { Pay } from '../../ui/figures/pay.tsx';
import { Vacancies } from '../../ui/figures/vacancies.tsx';
import { Why } from '../../ui/figures/why.tsx';
import type { JobCardProps } from './job-card-props.ts';

/** Chances, advertised jobs and pay, each with its source. */
export function JobFigures({ job, region, sources, scale }: Omit<JobCardProps, 'rank'>) {
  const { t } = useLingui();
  const why = (of: string, kinds: readonly FigureKind[]) => (
    <Why of={`${of}, ${job.label.text}`} kinds={kinds} sources={sources} />
  );
  return (
    <dl className="job-figures">
      <div>
        <dt>
          <Trans>Job chances</Trans> {why(t`job chances`, ['forecast'])}
        </dt>
        <dd>
          <Assessments assessments={job.assessments} regional={region !== null} most={2} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Advertised jobs</Trans> {why(t`advertised jobs`, ['vacancies'])}
        </dt>
        <dd>
          <Vacancies figures={job.vacancies} place={region?.name} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Pay</Trans> {why(t`pay`, ['pay'])}
        </dt>
        <dd>
          <Pay pay={job.pay} scale={scale} />
        </dd>
      </div>
    </dl>
  );
}
