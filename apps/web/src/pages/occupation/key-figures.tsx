import { Trans, useLingui } from '@lingui/react/macro';
import type { OccupationPage } from '../../api.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { Assessments } from '../../ui/figures/assessments.tsx';
import { Pay } from '../../ui/figures/pay.tsx';
import { payScale } from '../../ui/figures/pay-range.tsx';
import { Vacancies } from '../../ui/figures/vacancies.tsx';
import { Why } from '../../ui/figures/why.tsx';

/** Chances, advertised jobs and pay, for the county asked about or the country. */
export function KeyFigures({ page: { region, country, pay, sources } }: { page: OccupationPage }) {
  const { t } = useLingui();
  const place = region ?? country;
  return (
    <section className="key-figures" aria-labelledby="key-figures-title">
      <h2 id="key-figures-title">
        {region === null ? <Trans>In the whole country</Trans> : <Trans>In {region.place.name}</Trans>}
      </h2>
      <dl>
        <div>
          <dt>
            <Trans>Job chances</Trans> <Why of={t`job chances`} kinds={['forecast']} sources={sources} />
          </dt>
          <dd>
            <Assessments assessments={place.assessments} regional={region !== null} />
          </dd>
        </div>
        <div>
          <dt>
            <AdvertisedWords sources={sources} />{' '}
            <Why of={t`advertised jobs`} kinds={['vacancies']} sources={sources} />
          </dt>
          <dd>
            <Vacancies figures={place.vacancies} place={region?.place.name} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Pay</Trans> <Why of={t`pay`} kinds={['pay']} sources={sources} />
          </dt>
          <dd>
            <Pay pay={pay} scale={payScale([pay])} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
