import { Trans, useLingui } from '@lingui/react/macro';
import type { TransitionDemand } from '#contract/regions.ts';
import type { PlaceRef, SourceNotes } from '#contract/schemas.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { Bar, Table } from '../../ui/table.tsx';

interface TransitionTableProps {
  readonly rows: readonly TransitionDemand[];
  readonly place: PlaceRef;
  readonly sources: SourceNotes;
}

/** How much of the demand is green, digital and care, as a chart that is also its table. */
export function TransitionTable({ rows, place, sources }: TransitionTableProps) {
  const { t } = useLingui();
  const format = useFormat();
  const names = { green: t`Green jobs`, digital: t`Digital jobs`, care: t`Health and social care` };
  const most = Math.max(0.01, ...rows.map(({ share }) => share));
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="transitions">
      <div className="with-why">
        <h2 id="transitions">
          <Trans>The transition in the demand</Trans>
        </h2>
        <Why of={t`the transition in the demand`} kinds={['transitions', 'vacancies']} sources={sources} />
      </div>
      <Table
        caption={
          <Trans>
            Advertised jobs in {place.name} in occupation groups that count as green, as digital, or as health and
            social care. A group may count as more than one.
          </Trans>
        }
        head={
          <>
            <th scope="col">
              <Trans>Transition</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Number</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Share here</Trans>
            </th>
            <td aria-hidden="true" />
            <th scope="col" data-number>
              <Trans>In the country</Trans>
            </th>
            <th scope="col" className="wide-only">
              <Trans>Most advertised</Trans>
            </th>
          </>
        }
      >
        {rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row">{names[row.kind]}</th>
            <td data-number>{format.count(row.vacancies)}</td>
            <td data-number>
              <Trans>{format.decimal(row.share * 100)} %</Trans>
            </td>
            <td className="bar-cell" aria-hidden="true">
              <Bar value={row.share} most={most} />
            </td>
            <td data-number>
              <Trans>{format.decimal(row.countryShare * 100)} %</Trans>
            </td>
            <td className="wide-only">
              <MostAdvertised row={row} place={place} />
            </td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

const named = 3;

function MostAdvertised({ row, place }: { row: TransitionDemand; place: PlaceRef }) {
  const lang = useLanguage();
  return row.mostVacancies.slice(0, named).map(({ ssyk, label }, index) => (
    <span key={ssyk}>
      {index === 0 ? '' : ', '}
      <Link href={paths.occupation(lang, ssyk, { region: place.code })}>
        <LabelText label={label} />
      </Link>
    </span>
  ));
}
