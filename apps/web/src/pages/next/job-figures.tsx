import { Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import type { PlaceRef, SourceNotes } from '#contract/schemas.ts';
import { useFormat } from '../../i18n/format.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { ChancesSummary } from '../../ui/figures/chances-summary.tsx';
import { PayChange } from '../../ui/figures/pay-change.tsx';

interface JobFiguresProps {
  readonly job: NextJob;
  readonly region: PlaceRef | null;
  readonly sources: SourceNotes;
}

/** Chances, advertised jobs and pay at a glance. */
export function JobFigures({ job, region, sources }: JobFiguresProps) {
  const format = useFormat();
  const { vacancies, pay } = job;
  return (
    <dl className="job-figures">
      <div>
        <dt>
          <Trans>Job chances</Trans>
        </dt>
        <dd>
          <ChancesSummary assessments={job.assessments} regional={region !== null} />
        </dd>
      </div>
      <div>
        <dt>
          <AdvertisedWords sources={sources} />
        </dt>
        <dd>
          {vacancies.region === null ? null : (
            <p className="job-figures-main">
              <Trans>
                <strong>{format.count(vacancies.region)}</strong> in the county
              </Trans>
            </p>
          )}
          <p className={vacancies.region === null ? 'job-figures-main' : 'figure-side'}>
            {vacancies.country === null ? (
              <Trans>No figure</Trans>
            ) : (
              <Trans>{format.count(vacancies.country)} in the country</Trans>
            )}
          </p>
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Pay</Trans>
        </dt>
        <dd>
          {pay?.median == null ? (
            <Trans>No figure</Trans>
          ) : (
            <>
              <p className="job-figures-main">
                <strong>{format.kronor(pay.median)}</strong>
              </p>
              <PayChange change={pay.change} />
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
