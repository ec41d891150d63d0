import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Gaps } from '#contract/gaps.ts';
import { useFormat } from '../../i18n/format.ts';
import { FactTable } from '../../ui/fact-table.tsx';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Names } from '../../ui/names.tsx';
import { lacking, needsUniversity } from './lacking.ts';

/** Occupation by occupation: how many want someone, how many courses lead there, how much no course gives. */
export function GapTable({ gaps: { occupations, sources, place, lacksUniversities } }: { gaps: Gaps }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <FactTable
      caption={
        <>
          <Trans>Occupations in {place?.name ?? ''}, those most advertised first</Trans>{' '}
          <Why of={t`skills that no course gives`} kinds={['courses', 'skills', 'vacancies']} sources={sources} />
        </>
      }
      head={<Trans>Occupation group</Trans>}
      columns={[
        { key: 'vacancies', head: <AdvertisedWords sources={sources} />, number: true },
        { key: 'courses', head: <Trans>Courses that lead there</Trans>, number: true },
        { key: 'lacking', head: <Trans>Core skills no course gives</Trans>, number: true },
        { key: 'first', head: <Trans>First of them</Trans> },
      ]}
      rows={occupations.map((occupation) => {
        const { ssyk, label, vacancies, courses } = occupation;
        return {
          key: ssyk,
          head: (
            <a href={`#gap-${ssyk}`}>
              <LabelText label={label} />
            </a>
          ),
          cells: [
            vacancies.region === null ? '–' : format.count(vacancies.region),
            format.count(courses),
            ...(needsUniversity(occupation, lacksUniversities) ? untold() : told(occupation)),
          ],
        };
      })}
    />
  );
}

function untold(): readonly ReactNode[] {
  return [<Trans key="lacking">asks for university</Trans>, '–'];
}

/** How many of the core skills no course gives, and the first of them. */
function told(occupation: Gaps['occupations'][number]): readonly ReactNode[] {
  const { missing, given } = occupation;
  const central = lacking(occupation);
  const all = [...missing, ...given].filter(({ tier }) => tier === 'central').length;
  if (all === 0) return [<Trans key="lacking">not known</Trans>, '–'];
  return [
    <Trans key="lacking">
      {central.length} of {all}
    </Trans>,
    central.length === 0 ? '–' : <Names key="first" things={central.slice(0, 3)} />,
  ];
}
