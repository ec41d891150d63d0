import { Trans, useLingui } from '@lingui/react/macro';
import type { FigureKind } from '#contract/schemas.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { Assessments } from '../../ui/figures/assessments.tsx';
import { Pay } from '../../ui/figures/pay.tsx';
import { QuotientMethod } from '../../ui/figures/quotient-method.tsx';
import { Vacancies } from '../../ui/figures/vacancies.tsx';
import { Why } from '../../ui/figures/why.tsx';
import type { JobCardProps } from './job-card-props.ts';

/** Chances, advertised jobs and pay in full, each with its source. */
export function FigureDetails({ job, region, sources, scale }: Omit<JobCardProps, 'rank'>) {
  const { t } = useLingui();
  const why = (of: string, kinds: readonly FigureKind[]) => (
    <Why of={`${of}, ${job.label.text}`} kinds={kinds} sources={sources}>
      {kinds.includes('vacancies') ? <QuotientMethod /> : null}
    </Why>
  );
  return (
    <div className="figure-details">
      <section>
        <div className="with-why">
          <h4>
            <Trans>Job chances</Trans>
          </h4>
          {why(t`job chances`, ['forecast'])}
        </div>
        <Assessments assessments={job.assessments} regional={region !== null} />
      </section>
      <section>
        <div className="with-why">
          <h4>
            <AdvertisedWords sources={sources} />
          </h4>
          {why(t`advertised jobs`, ['vacancies'])}
        </div>
        <Vacancies figures={job.vacancies} place={region?.name} />
      </section>
      <section>
        <div className="with-why">
          <h4>
            <Trans>Pay</Trans>
          </h4>
          {why(t`pay`, ['pay'])}
        </div>
        <Pay pay={job.pay} scale={scale} />
      </section>
    </div>
  );
}
