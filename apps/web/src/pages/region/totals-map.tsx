import { Trans, useLingui } from '@lingui/react/macro';
import type { RegionMap, RegionTotals } from '#contract/regions.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import type { Band } from '../../ui/map/areas.ts';
import { LazyMap } from '../../ui/map/lazy-map.tsx';
import { chanceBands } from './chance-bands.ts';

/** Counties within fewer hundredths than this are not told apart by much. */
const tellingSpread = 0.15;

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
  const { bandOf, high, middle, least, greatest } = chanceBands(totals.regions);
  const [from, to] = [format.percent(least), format.percent(greatest)];
  const [most, some] = [format.percent(high), format.percent(middle)];
  const words: Record<Band, string> = {
    high: t`The third with the most: at least ${most}`,
    middle: t`The third in the middle: ${some} to ${most}`,
    low: t`The third with the least: less than ${some}`,
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
      {greatest - least >= tellingSpread ? null : (
        <p className="figure-side">
          <Trans>
            The counties differ little: from {from} to {to}.
          </Trans>
        </p>
      )}
      <LazyMap scale="amount" map={map} areas={areas} label={t`Large job chances, county by county`} words={words} />
    </div>
  );
}
