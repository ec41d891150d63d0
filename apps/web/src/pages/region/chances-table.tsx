import { Trans, useLingui } from '@lingui/react/macro';
import type { Assessment } from '#contract/figures.ts';
import type { RegionOccupation } from '#contract/regions.ts';
import type { PlaceRef } from '#contract/schemas.ts';
import { ChancesSign, DirectionSign } from '../../ui/figures/signs.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import '../../ui/figures/assessments.css';
import { Why } from '../../ui/figures/why.tsx';
import { Table } from '../../ui/table.tsx';
import { OccupationCell, type RegionTableProps } from './occupation-cell.tsx';

/** Occupations with the best or the worst job chances in the county. */
export function ChancesTable({ kind, rows, place, sources }: RegionTableProps & { readonly kind: 'best' | 'worst' }) {
  const { t } = useLingui();
  return (
    <section aria-labelledby={`chances-${kind}`}>
      <div className="with-why">
        <h2 id={`chances-${kind}`}>
          {kind === 'best' ? <Trans>Best job chances</Trans> : <Trans>Worst job chances</Trans>}
        </h2>
        <Why of={kind === 'best' ? t`best job chances` : t`worst job chances`} kinds={['forecast']} sources={sources}>
          <p>
            {kind === 'best' ? (
              <Trans>
                The groups for which every assessment for the county says large chances. At the top are those where
                demand is expected to grow, then those with the most advertised jobs. At most ten are shown.
              </Trans>
            ) : (
              <Trans>
                The groups for which every assessment for the county says small chances. At the top are those where
                demand is expected to fall, then those with the most advertised jobs. At most ten are shown.
              </Trans>
            )}
          </p>
        </Why>
      </div>
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
                <Trans>Chances now</Trans>
              </th>
              <th scope="col">
                <Trans>Demand in five years</Trans>
              </th>
            </>
          }
        >
          {rows.map((row) => (
            <ChancesRow key={row.ssyk} row={row} place={place} kind={kind} />
          ))}
        </Table>
      )}
    </section>
  );
}

interface ChancesRowProps {
  readonly row: RegionOccupation;
  readonly place: PlaceRef;
  readonly kind: 'best' | 'worst';
}

function ChancesRow({ row, place, kind }: ChancesRowProps) {
  const [one] = telling(row.assessments, kind);
  return (
    <tr>
      <OccupationCell row={row} place={place}>
        {one?.partOfGroup ? (
          <span className="assessments-caveat">
            <Trans>
              concerns <LabelText label={one.name} />
            </Trans>
          </span>
        ) : null}
      </OccupationCell>
      <td>
        <ChancesSign chances={one?.chances ?? null} short />
      </td>
      <td>
        <DirectionSign direction={one?.direction ?? null} short />
      </td>
    </tr>
  );
}

const order = { large: 2, medium: 1, small: 0 } as const;

/** The assessments with the one that put the occupation in the table first. */
function telling(assessments: readonly Assessment[], kind: 'best' | 'worst'): readonly Assessment[] {
  const sign = kind === 'best' ? -1 : 1;
  const worth = ({ chances, area }: Assessment) =>
    chances === null || area === 'country' ? Number.POSITIVE_INFINITY : sign * order[chances];
  return assessments.toSorted((a, b) => Math.sign(worth(a) - worth(b)) || 0);
}
