import { Plural, Trans } from '@lingui/react/macro';
import type { VacancyFigures } from '#contract/figures.ts';
import { useFormat } from '../../i18n/format.ts';

/** Advertised jobs and, where there are enough of them, how usual they are here. */
export function Vacancies({ figures, place }: { figures: VacancyFigures; place?: string | undefined }) {
  const format = useFormat();
  const { region, country } = figures;
  if (country === null) {
    return (
      <p className="figure-side">
        <Trans>No figure: the occupation belongs to no occupation group that is counted</Trans>
      </p>
    );
  }
  return (
    <div className="vacancies">
      {region === null || place === undefined ? null : (
        <p className="figure-main">
          <strong>{format.count(region)}</strong> <Trans>in {place}</Trans>
        </p>
      )}
      <p className={region === null ? 'figure-main' : 'figure-side'}>
        <Plural value={country} one="# in the whole country" other="# in the whole country" />
      </p>
      {region === null ? null : (
        <p className="figure-side">
          <QuotientWords figures={figures} />
        </p>
      )}
    </div>
  );
}

/** The location quotient in plain words. */
export function QuotientWords({ figures: { region, locationQuotient, few } }: { figures: VacancyFigures }) {
  const format = useFormat();
  if (region === 0) return <Trans>No jobs advertised here in the period</Trans>;
  if (few) return <Trans>Too few advertisements to compare with the country</Trans>;
  if (locationQuotient === null) return <Trans>Cannot be compared with the country</Trans>;
  const times = format.decimal(locationQuotient);
  if (locationQuotient >= 1.2) return <Trans>{times} times as common here as in the country</Trans>;
  if (locationQuotient > 0.8) return <Trans>About as common here as in the country</Trans>;
  return <Trans>Less common here than in the country ({times} times)</Trans>;
}
