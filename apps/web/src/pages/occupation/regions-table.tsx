import { Trans } from '@lingui/react/macro';
import type { OccupationPage } from '../../api.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { ChancesSign } from '../../ui/figures/signs.tsx';
import { Link } from '../../ui/link.tsx';
import { Table } from '../../ui/table.tsx';

/** The map as a list: chances, advertised jobs and how common they are, county by county. */
export function RegionsTable({ page }: { page: OccupationPage }) {
  const lang = useLanguage();
  const format = useFormat();
  const { choices } = useJourney();
  return (
    <Table
      caption={<Trans>Choose a county to see it in full</Trans>}
      head={
        <>
          <th scope="col">
            <Trans>County</Trans>
          </th>
          <th scope="col">
            <Trans>Job chances</Trans>
          </th>
          <th scope="col" data-number>
            <AdvertisedWords sources={page.sources} />
          </th>
          <th scope="col" data-number>
            <Trans>Against the country</Trans>
          </th>
        </>
      }
    >
      {page.regions.map(({ place, assessments, vacancies }) => {
        const own = assessments.find(({ area }) => area === 'region');
        return (
          <tr key={place.code} data-current={place.code === page.region?.place.code || undefined}>
            <th scope="row">
              <Link href={paths.occupation(lang, page.id, { region: place.code, asOf: choices['asOf'] })}>
                {place.name}
              </Link>
            </th>
            <td>
              <ChancesSign chances={own?.chances ?? null} short />
            </td>
            <td data-number>{vacancies.region === null ? '–' : format.count(vacancies.region)}</td>
            <td data-number>
              {vacancies.few || vacancies.locationQuotient === null ? (
                <Trans>too few</Trans>
              ) : (
                <Trans>{format.decimal(vacancies.locationQuotient)} times</Trans>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
