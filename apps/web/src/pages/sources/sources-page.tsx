import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Dataset } from './dataset.tsx';
import './sources-page.css';

export function SourcesPage() {
  const { t } = useLingui();
  const { datasets } = useLoaderData({ from: '/$lang/sources' });
  const packs = [...new Set(datasets.map(({ packTitle }) => packTitle))];
  return (
    <>
      <PageHeading
        title={t`Data and sources`}
        lead={
          <Trans>
            Every figure here comes from data that is loaded into the service. This is all of it, with dates and
            licences.
          </Trans>
        }
      >
        <Trans>Data and sources</Trans>
      </PageHeading>
      {packs.length === 0 ? (
        <p>
          <Trans>No data is loaded.</Trans>
        </p>
      ) : null}
      {packs.map((pack) => (
        <section key={pack} aria-labelledby={`pack-${pack}`}>
          <h2 id={`pack-${pack}`}>{pack}</h2>
          <div className="datasets">
            {datasets
              .filter(({ packTitle }) => packTitle === pack)
              .map((dataset) => (
                <Dataset key={`${dataset.pack}-${dataset.dataset}`} dataset={dataset} />
              ))}
          </div>
        </section>
      ))}
    </>
  );
}
