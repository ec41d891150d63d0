import { Trans, useLingui } from '@lingui/react/macro';
import { type Format, useFormat } from '../../i18n/format.ts';
import { QuotientMethod } from '../../ui/figures/quotient-method.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { RatioBar, Table } from '../../ui/table.tsx';
import { OccupationCell, type RegionTableProps } from './occupation-cell.tsx';

/** Occupations more, or less, common in the county's advertisements than in the country's. */
export function ShareTable({ kind, rows, place, sources }: RegionTableProps & { readonly kind: 'over' | 'under' }) {
  const { t } = useLingui();
  const format = useFormat();
  const ratios = rows.map(({ vacancies }) => vacancies.locationQuotient ?? 1);
  const most = Math.max(2, ...ratios.map((ratio) => Math.max(ratio, 1 / Math.max(ratio, 0.05))));
  return (
    <section aria-labelledby={`share-${kind}`}>
      <div className="with-why">
        <h2 id={`share-${kind}`}>
          {kind === 'over' ? <Trans>More common here</Trans> : <Trans>Less common here</Trans>}
        </h2>
        <Why of={kind === 'over' ? t`more common here` : t`less common here`} kinds={['vacancies']} sources={sources}>
          <QuotientMethod />
          <p>
            <Trans>The ten groups that differ most are shown.</Trans>
          </p>
        </Why>
      </div>
      <Table
        caption={
          <Trans>
            The occupation’s share of advertised jobs in {place.name}, against its share in the country (location
            quotient). Groups with few advertisements are left out.
          </Trans>
        }
        head={
          <>
            <th scope="col">
              <Trans>Occupation group</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Times as common</Trans>
            </th>
          </>
        }
      >
        {rows.map((row) => (
          <tr key={row.ssyk}>
            <OccupationCell row={row} place={place}>
              <RatioBar ratio={row.vacancies.locationQuotient ?? 1} most={most} />
            </OccupationCell>
            <td data-number>
              {row.vacancies.locationQuotient === null ? '–' : timesWords(row.vacancies.locationQuotient, format)}
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

/** A ratio too small for one decimal is said to be that, not nought. */
function timesWords(ratio: number, format: Format): string {
  return ratio < 0.05 ? `< ${format.decimal(0.1)}` : format.decimal(ratio);
}
