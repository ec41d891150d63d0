import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { RegionPage } from '#contract/regions.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Bar, Table } from '../../ui/table.tsx';

const atFirst = 8;

/** The county's municipalities, the most advertised jobs first. */
export function Municipalities({ page: { municipalities, place, sources } }: { page: RegionPage }) {
  const { t } = useLingui();
  const format = useFormat();
  const ordered = municipalities.toSorted((a, b) => b.vacancies - a.vacancies);
  const [all, setAll] = useState(false);
  const most = ordered[0]?.vacancies ?? 0;
  if (ordered.length === 0) return null;
  return (
    <section aria-labelledby="municipalities">
      <div className="with-why">
        <h2 id="municipalities">
          <Trans>Municipalities</Trans>
        </h2>
        <Why of={t`advertised jobs by municipality`} kinds={['vacancies']} sources={sources} />
      </div>
      <Table
        caption={<AdvertisedWords sources={sources} place={place.name} />}
        head={
          <>
            <th scope="col">
              <Trans>Municipality</Trans>
            </th>
            <th scope="col" data-number>
              <Trans>Number</Trans>
            </th>
          </>
        }
      >
        {(all ? ordered : ordered.slice(0, atFirst)).map(({ code, name, vacancies }) => (
          <tr key={code}>
            <th scope="row">
              {name}
              <Bar value={vacancies} most={most} />
            </th>
            <td data-number>{format.count(vacancies)}</td>
          </tr>
        ))}
      </Table>
      {all || ordered.length <= atFirst ? null : (
        <Button look="quiet" onClick={() => setAll(true)}>
          <Trans>Show all {ordered.length}</Trans>
        </Button>
      )}
    </section>
  );
}
