import { Trans, useLingui } from '@lingui/react/macro';
import type { Gaps } from '#contract/gaps.ts';
import { useFormat } from '../../i18n/format.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Names } from '../../ui/names.tsx';
import { Table } from '../../ui/table.tsx';
import { lacking, needsUniversity } from './lacking.ts';

/** Occupation by occupation: how many want someone, how many courses lead there, how much no course gives. */
export function GapTable({ gaps: { occupations, sources, place, lacksUniversities } }: { gaps: Gaps }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Table
      caption={
        <>
          <Trans>Occupations in {place?.name ?? ''}, those most advertised first</Trans>{' '}
          <Why of={t`skills that no course gives`} kinds={['courses', 'skills', 'vacancies']} sources={sources} />
        </>
      }
      head={
        <>
          <th scope="col">
            <Trans>Occupation group</Trans>
          </th>
          <th scope="col" data-number>
            <AdvertisedWords sources={sources} />
          </th>
          <th scope="col" data-number>
            <Trans>Courses that lead there</Trans>
          </th>
          <th scope="col" data-number>
            <Trans>Core skills no course gives</Trans>
          </th>
          <th scope="col" className="gaps-first">
            <Trans>First of them</Trans>
          </th>
        </>
      }
    >
      {occupations.map((occupation) => {
        const { ssyk, label, vacancies, courses, missing, given } = occupation;
        const central = lacking(occupation);
        const all = [...missing, ...given].filter(({ tier }) => tier === 'central').length;
        return (
          <tr key={ssyk}>
            <th scope="row">
              <a href={`#gap-${ssyk}`}>
                <LabelText label={label} />
              </a>
            </th>
            <td data-number>{vacancies.region === null ? '–' : format.count(vacancies.region)}</td>
            <td data-number>{format.count(courses)}</td>
            <td data-number>
              {needsUniversity(occupation, lacksUniversities) ? (
                <Trans>asks for university</Trans>
              ) : all === 0 ? (
                <Trans>not known</Trans>
              ) : (
                <Trans>
                  {central.length} of {all}
                </Trans>
              )}
            </td>
            <td className="gaps-first">
              <Names things={central.slice(0, 3)} />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
