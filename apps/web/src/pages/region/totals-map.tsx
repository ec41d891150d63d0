import { Trans, useLingui } from '@lingui/react/macro';
import type { RegionMap, RegionTotals } from '#contract/regions.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import type { Band } from '../../ui/map/areas.ts';
import { LazyMap } from '../../ui/map/lazy-map.tsx';
import { chanceBands } from './chance-bands.ts';

interface TotalsMapProps {
  readonly map: RegionMap;
  readonly totals: RegionTotals;
  readonly current?: string;
}

/** Where the share of occupation groups with large job chances is greatest; the table of counties has the numbers. */
export function TotalsMap({ map, totals, current }: TotalsMapProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const format = useFormat();
  const { bandOf, high, middle } = chanceBands(totals.regions);
  const [most, some] = [format.percent(high), format.percent(middle)];
  const words: Record<Band, string> = {
    high: t`At least ${most}`,
    middle: t`Between ${some} and ${most}`,
    low: t`Less than ${some}`,
    none: t`No assessment`,
  };
  const areas = totals.regions.map((region) => ({
    code: region.code,
    name: region.name,
    band: bandOf(region),
    href: paths.region(lang, region.code),
    current: region.code === current,
  }));
  return (
    <div className="totals-map">
      <p className="totals-map-title">
        <Trans>Share of the assessed occupation groups that have large job chances</Trans>
      </p>
      <LazyMap map={map} areas={areas} label={t`Large job chances, county by county`} words={words} />
    </div>
  );
}
