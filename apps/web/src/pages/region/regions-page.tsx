import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { countyLetters } from '../../ui/map/county-letters.ts';
import { LazyMap } from '../../ui/map/lazy-map.tsx';
import { plainAreas } from '../../ui/map/map-links.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import './region-page.css';

export function RegionsPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const map = useLoaderData({ from: '/$lang/region' });
  const href = (code: string) => paths.region(lang, code);
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
      <div className="region-chooser">
        <nav aria-label={t`Counties`}>
          <ul className="region-links">
            {map.regions.map(({ code, name }) => (
              <li key={code}>
                <Link href={href(code)}>
                  {map.kind === 'tiles' ? (
                    <span className="region-letters" aria-hidden="true">
                      {countyLetters[code]}
                    </span>
                  ) : null}
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <LazyMap map={map} areas={plainAreas(map, href)} label={t`Sweden’s counties`} words={null} />
      </div>
    </>
  );
}
