import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '../../i18n/format.ts';
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
      <h2 id="most-vacancies">
        <Trans>Most advertised jobs</Trans> <Why of={t`most advertised jobs`} kinds={['vacancies']} sources={sources} />
      </h2>
      <Table
        caption={<Trans>Advertised jobs in {place.name}</Trans>}
        head={
          <>
            <th scope="col">
              <Trans>Occupation group</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Number</Trans>
            </th>
            <td aria-hidden="true" />
            <th scope="col" className="wide-only">
              <Trans>Against the country</Trans>
            </th>
          </>
        }
      >
        {rows.map((row) => (
          <tr key={row.ssyk}>
            <OccupationCell row={row} place={place} />
            <td data-number>{format.count(row.vacancies.region ?? 0)}</td>
            <td className="bar-cell" aria-hidden="true">
              <Bar value={row.vacancies.region ?? 0} most={most} />
            </td>
            <td className="wide-only">
              <QuotientWords figures={row.vacancies} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
