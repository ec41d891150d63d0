import { Trans, useLingui } from '@lingui/react/macro';
import type { Assessment } from '#contract/figures.ts';
import { Assessments } from '../../ui/figures/assessments.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Table } from '../../ui/table.tsx';
import { OccupationCell, type RegionTableProps } from './occupation-cell.tsx';

/** Occupations with the best or the worst job chances in the county. */
export function ChancesTable({ kind, rows, place, sources }: RegionTableProps & { readonly kind: 'best' | 'worst' }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby={`chances-${kind}`}>
      <h2 id={`chances-${kind}`}>
        {kind === 'best' ? <Trans>Best job chances</Trans> : <Trans>Worst job chances</Trans>}{' '}
        <Why of={kind === 'best' ? t`best job chances` : t`worst job chances`} kinds={['forecast']} sources={sources} />
      </h2>
      {rows.length === 0 ? (
        <p>
          <Trans>No assessments have been made for the county.</Trans>
        </p>
      ) : (
        <Table
          caption={<Trans>The forecaster’s assessment for {place.name}</Trans>}
          head={
            <>
              <th scope="col">
                <Trans>Occupation group</Trans>
              </th>
              <th scope="col">
                <Trans>Assessment</Trans>
              </th>
            </>
          }
        >
          {rows.map((row) => (
            <tr key={row.ssyk}>
              <OccupationCell row={row} place={place} />
              <td>
                <Assessments assessments={telling(row.assessments, kind)} regional most={1} />
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

const order = { large: 2, medium: 1, small: 0 } as const;

/** The assessments with the one that put the occupation in the table first. */
function telling(assessments: readonly Assessment[], kind: 'best' | 'worst'): readonly Assessment[] {
  const sign = kind === 'best' ? -1 : 1;
  const worth = ({ chances, area }: Assessment) =>
    chances === null || area === 'country' ? Number.POSITIVE_INFINITY : sign * order[chances];
  return [...assessments].sort((a, b) => Math.sign(worth(a) - worth(b)) || 0);
}
