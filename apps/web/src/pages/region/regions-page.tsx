import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { PrintedSources } from '../../ui/figures/printed-sources.tsx';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { TotalsMap } from './totals-map.tsx';
import { TotalsTable } from './totals-table.tsx';
import { TotalsWhy } from './totals-why.tsx';
import './region-page.css';

export function RegionsPage() {
  const { t } = useLingui();
  const { map, totals } = useLoaderData({ from: '/$lang/region' });
  return (
    <>
      <PageHeading
        title={t`Counties`}
        lead={
          <Trans>
            See which occupations have the best and the worst job chances in a county, and where jobs are advertised.
          </Trans>
        }
      >
        <Trans>The labour market, county by county</Trans>
      </PageHeading>
      <div className="with-why">
        <h2>
          <Trans>The counties side by side</Trans>
        </h2>
        <TotalsWhy sources={totals.sources} />
      </div>
      <SyntheticNotice sources={totals.sources} />
      <div className="region-chooser">
        <nav aria-label={t`Counties`}>
          <TotalsTable totals={totals} lettered={map.kind === 'tiles'} />
        </nav>
        <TotalsMap map={map} totals={totals} />
      </div>
      <PrintedSources kinds={['forecast', 'vacancies']} sources={totals.sources} />
    </>
  );
}
