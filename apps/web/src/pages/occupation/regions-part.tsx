import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RegionMap } from '#contract/regions.ts';
import type { OccupationPage } from '../../api.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Choice } from '../../ui/choice.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { type Band, chancesBand, shareBand } from '../../ui/map/areas.ts';
import { LazyMap } from '../../ui/map/lazy-map.tsx';
import { RegionsTable } from './regions-table.tsx';

type Metric = 'chances' | 'share';

/** The occupation county by county: a map and the same as a table. */
export function RegionsPart({ page, map, label }: { page: OccupationPage; map: RegionMap; label: string }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const assessed = page.regions.some((figures) => chancesBand(figures) !== 'none');
  const { choices } = useJourney();
  const [metric, setMetric] = useState<Metric>(assessed ? 'chances' : 'share');
  const words: Record<Metric, Record<Band, string>> = {
    chances: { high: t`Large chances`, middle: t`Medium chances`, low: t`Small chances`, none: t`No assessment` },
    share: {
      high: t`More common than in the country`,
      middle: t`About as common`,
      low: t`Less common`,
      none: t`Too few to say`,
    },
  };
  const band = metric === 'chances' ? chancesBand : shareBand;
  const areas = page.regions.map((figures) => ({
    code: figures.place.code,
    name: figures.place.name,
    band: band(figures),
    href: paths.occupation(lang, page.id, { region: figures.place.code, asOf: choices['asOf'] }),
    current: figures.place.code === page.region?.place.code,
  }));
  if (areas.length === 0) return null;
  return (
    <section aria-labelledby="regions-part-title">
      <div className="with-why">
        <h2 id="regions-part-title">
          <Trans>County by county</Trans>
        </h2>
        <Why
          of={t`job chances and advertised jobs by county`}
          kinds={['forecast', 'vacancies']}
          sources={page.sources}
        />
      </div>
      <div className="regions-part">
        <div className="regions-part-map">
          <fieldset className="metric-choice no-print">
            <legend>
              <Trans>The map shows</Trans>
            </legend>
            <Choice type="radio" name="metric" checked={metric === 'chances'} onChange={() => setMetric('chances')}>
              <Trans>Job chances</Trans>
            </Choice>
            <Choice type="radio" name="metric" checked={metric === 'share'} onChange={() => setMetric('share')}>
              <Trans>How common the jobs are</Trans>
            </Choice>
          </fieldset>
          <LazyMap map={map} areas={areas} label={label} words={words[metric]} />
        </div>
        <RegionsTable page={page} />
      </div>
    </section>
  );
}
