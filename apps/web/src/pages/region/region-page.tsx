import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { advertisedIn } from '../../ui/figures/advertised-words.tsx';
import { PrintedSources } from '../../ui/figures/printed-sources.tsx';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Link } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ChancesTable } from './chances-table.tsx';
import { Municipalities } from './municipalities.tsx';
import { ShareTable } from './share-table.tsx';
import { TotalsMap } from './totals-map.tsx';
import { TransitionTable } from './transition-table.tsx';
import { VacancyTable } from './vacancy-table.tsx';
import './region-page.css';

export function RegionPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const format = useFormat();
  const { page, map, totals } = useLoaderData({ from: '/$lang/region/$code' });
  const { place, vacancies, countryVacancies, sources } = page;
  const period = advertisedIn(sources);
  const share = countryVacancies === 0 ? 0 : vacancies / countryVacancies;
  return (
    <>
      <div className="region-top">
        <div>
          <PageHeading title={place.name} eyebrow={<Trans>County</Trans>}>
            {place.name}
          </PageHeading>
          <p className="region-sum">
            {period === undefined ? (
              <Trans>
                <strong>{format.count(vacancies)}</strong> jobs have been advertised in the county,{' '}
                {format.decimal(share * 100)} per cent of the country’s.
              </Trans>
            ) : (
              <Trans>
                <strong>{format.count(vacancies)}</strong> jobs were advertised in the county in {period},{' '}
                {format.decimal(share * 100)} per cent of the country’s.
              </Trans>
            )}{' '}
            <Why of={t`advertised jobs`} kinds={['vacancies']} sources={sources} />
          </p>
          <SyntheticNotice sources={sources} />
          <Municipalities page={page} />
        </div>
        <nav className="region-map-nav no-print" aria-label={t`Other counties`}>
          <TotalsMap map={map} totals={totals} current={place.code} />
          <Disclosure summary={<Trans>All counties</Trans>}>
            <ul className="region-links">
              {totals.regions.map(({ code, name }) => (
                <li key={code}>
                  <Link href={paths.region(lang, code)} aria-current={code === place.code ? 'page' : undefined}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </Disclosure>
        </nav>
      </div>
      <div className="region-columns">
        <ChancesTable kind="best" rows={page.bestChances} place={place} sources={sources} />
        <ChancesTable kind="worst" rows={page.worstChances} place={place} sources={sources} />
      </div>
      <TransitionTable rows={page.transitions} place={place} sources={sources} />
      <VacancyTable rows={page.mostVacancies} place={place} sources={sources} />
      <p className="actions no-print">
        <ButtonLink href={paths.courses(lang, { place: place.code })}>
          <Trans>Courses in {place.name}</Trans>
        </ButtonLink>
        <ButtonLink href={paths.gaps(lang, { place: place.code })}>
          <Trans>Skills that no course gives</Trans>
        </ButtonLink>
      </p>
      <div className="region-columns">
        <ShareTable kind="over" rows={page.overRepresented} place={place} sources={sources} />
        <ShareTable kind="under" rows={page.underRepresented} place={place} sources={sources} />
      </div>
      <PrintedSources kinds={['forecast', 'vacancies']} sources={sources} />
    </>
  );
}
