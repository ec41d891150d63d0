import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import type { Gaps } from '#contract/gaps.ts';
import { useJourney } from '../../choices.ts';
import { GapsForm } from '../../forms/courses/gaps-form.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths, toSearch } from '../../paths.ts';
import { Button } from '../../ui/button.tsx';
import { AsOfNotice } from '../../ui/courses/as-of-notice.tsx';
import { MadeUpCourses } from '../../ui/courses/made-up.tsx';
import { Refused } from '../../ui/courses/refused.tsx';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { GapDetails } from './gap-details.tsx';
import { GapTable } from './gap-table.tsx';
import './gaps-page.css';

export function GapsPage() {
  const { t } = useLingui();
  const { places, answer } = useLoaderData({ from: '/$lang/gaps' });
  return (
    <div className="gaps-page">
      <PageHeading
        title={t`Skills that no course gives`}
        lead={
          <Trans>What jobs in the county ask for and no course within reach gives. For those who plan education.</Trans>
        }
      >
        <Trans>Skills that no course gives</Trans>
      </PageHeading>
      <GapsForm places={places} refused={'refused' in answer ? answer.refused : undefined} />
      {'refused' in answer ? <Refused problem={answer.refused} /> : null}
      {'nowhere' in answer ? (
        <p>
          <Trans>Choose a county or municipality to begin.</Trans>
        </p>
      ) : null}
      {'gaps' in answer ? <GapsFound gaps={answer.gaps} /> : null}
    </div>
  );
}

function GapsFound({ gaps }: { gaps: Gaps }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const heading = useFocusOnChange<HTMLHeadingElement>(JSON.stringify(choices));
  const csv = `/api/gaps.csv?${toSearch({ ...choices, top: undefined, lang })}`;
  return (
    <section aria-labelledby="gaps-found">
      <h2 id="gaps-found" ref={heading} tabIndex={-1}>
        <GapsHeading gaps={gaps} />
      </h2>
      <AsOfNotice standing={gaps} today={paths.gaps(lang, { ...choices, asOf: undefined })} />
      <MadeUpCourses sources={gaps.sources} />
      <SyntheticNotice sources={{ vacancies: gaps.sources['vacancies'] ?? [] }} />
      {gaps.lacksUniversities ? (
        <Notice kind="warning" title={<Trans>The courses of universities are missing</Trans>}>
          <p>
            <Trans>
              The data that is loaded holds next to no courses of universities and colleges. Of occupations that ask for
              a degree, such as nurses, teachers and engineers, the page cannot say what is lacking.
            </Trans>
          </p>
        </Notice>
      ) : null}
      {gaps.skillsReady < 1 ? (
        <Notice kind="info">
          <p>
            <Trans>What the courses give is being worked out: {Math.floor(gaps.skillsReady * 100)} % is done.</Trans>
          </p>
        </Notice>
      ) : null}
      <GapTable gaps={gaps} />
      <p className="actions">
        <a className="button" data-look="plain" href={csv} download>
          <Trans>Download as a table (CSV)</Trans>
        </a>
        <Button onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </p>
      <p className="fine-print">
        <Trans>
          A course gives a skill when its own words say so, or when it leads to the occupation itself. Courses that lead
          to other occupations may teach the same without saying so, and the data does not hold every course. Komvux as
          adapted education is not counted. Take the list as a place to start looking, not as proof.
        </Trans>
      </p>
      <h2 className="gaps-each">
        <Trans>Occupation by occupation</Trans>
      </h2>
      <p>
        <Trans>
          Core skills are those that the source points out as important in some occupation of the group, those that
          concern most of its occupations first. Beside them stand others that are often asked for.
        </Trans>
      </p>
      {gaps.occupations.map((occupation) => (
        <GapDetails key={occupation.ssyk} occupation={occupation} gaps={gaps} />
      ))}
    </section>
  );
}

function GapsHeading({ gaps: { place, maxKm: km, coursesInReach } }: { gaps: Gaps }) {
  const name = place?.name ?? '';
  const { t } = useLingui();
  const { choices } = useJourney();
  const distance = choices['distanceStudy'] === 'none' ? t`distance study left out` : t`distance study counted`;
  return km === null ? (
    <Trans>
      Measured against {coursesInReach} courses in {name}, {distance}
    </Trans>
  ) : (
    <Trans>
      Measured against {coursesInReach} courses within {km} km of {name}, {distance}
    </Trans>
  );
}
