import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { QuotientMethod } from '../../ui/figures/quotient-method.tsx';
import { QuotientWords } from '../../ui/figures/vacancies.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Bar, Table } from '../../ui/table.tsx';
import { OccupationCell, type RegionTableProps } from './occupation-cell.tsx';

/** The occupations most advertised, as a chart that is also its table. */
export function VacancyTable({ rows, place, sources }: RegionTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const most = Math.max(1, ...rows.map(({ vacancies }) => vacancies.region ?? 0));
  return (
    <section aria-labelledby="most-vacancies">
      <div className="with-why">
        <h2 id="most-vacancies">
          <Trans>Most advertised jobs</Trans>
        </h2>
        <Why of={t`most advertised jobs`} kinds={['vacancies']} sources={sources}>
          <p>
            <Trans>The ten groups with the most advertised jobs in the county.</Trans>
          </p>
          <QuotientMethod />
        </Why>
      </div>
      <Table
        caption={<AdvertisedWords sources={sources} place={place.name} />}
        head={
          <>
            <th scope="col">
              <Trans>Occupation group</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Number</Trans>
            </th>
            <th scope="col" className="wide-only">
              <Trans>Against the country</Trans>
            </th>
          </>
        }
      >
        {rows.map((row) => (
          <tr key={row.ssyk}>
            <OccupationCell row={row} place={place}>
              <Bar value={row.vacancies.region ?? 0} most={most} />
            </OccupationCell>
            <td data-number>{format.count(row.vacancies.region ?? 0)}</td>
            <td className="wide-only">
              <QuotientWords figures={row.vacancies} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
