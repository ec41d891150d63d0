import { Trans } from '@lingui/react/macro';
import type { RegionTotals } from '#contract/regions.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { Link } from '../../ui/link.tsx';
import { countyLetters } from '../../ui/map/county-letters.ts';
import { Table } from '../../ui/table.tsx';

interface TotalsTableProps {
  readonly totals: RegionTotals;
  /** The map writes the counties’ letters, so the table does too. */
  readonly lettered: boolean;
}

/** The counties with what the map colours them by; each leads to its page. */
export function TotalsTable({ totals: { regions, sources }, lettered }: TotalsTableProps) {
  const lang = useLanguage();
  const format = useFormat();
  return (
    <Table
      caption={<Trans>Choose a county to see it in full</Trans>}
      head={
        <>
          <th scope="col">
            <Trans>County</Trans>
          </th>
          <th scope="col" data-number>
            <Trans>Groups with large job chances</Trans>
          </th>
          <th scope="col" data-number>
            <AdvertisedWords sources={sources} />
          </th>
        </>
      }
    >
      {regions.map(({ code, name, assessed, largeChances, vacancies }) => (
        <tr key={code}>
          <th scope="row">
            {lettered ? (
              <span className="region-letters" aria-hidden="true">
                {countyLetters[code]}
              </span>
            ) : null}
            <Link href={paths.region(lang, code)}>{name}</Link>
          </th>
          <td data-number>
            {assessed === 0 ? (
              <Trans>not known</Trans>
            ) : (
              <Trans>
                {largeChances} of {assessed}
              </Trans>
            )}
          </td>
          <td data-number>{format.count(vacancies)}</td>
        </tr>
      ))}
    </Table>
  );
}
