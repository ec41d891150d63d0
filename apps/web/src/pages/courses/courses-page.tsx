import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney } from '../../choices.ts';
import { CourseSearchForm } from '../../forms/courses/course-search-form.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { AsOfNotice } from '../../ui/courses/as-of-notice.tsx';
import { DataEnds } from '../../ui/courses/data-ends.tsx';
import { MadeUpCourses } from '../../ui/courses/made-up.tsx';
import { Refused } from '../../ui/courses/refused.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { Found } from './load-courses.ts';
import { NothingFound } from './nothing-found.tsx';
import { Results } from './results.tsx';
import { SkillsNotReady } from './skills-not-ready.tsx';
import './courses-page.css';

export function CoursesPage() {
  const { t } = useLingui();
  const { places, list } = useLoaderData({ from: '/$lang/courses' });
  const found = 'found' in list ? list.found : undefined;
  const refused = 'refused' in list ? list.refused : undefined;
  return (
    <div className="courses-page">
      <PageHeading
        title={t`Courses`}
        lead={<Trans>Find courses by what they give, where they lead and where they are given.</Trans>}
      >
        <Trans>Find a course</Trans>
      </PageHeading>
      <CourseSearchForm places={places} refused={refused} />
      {refused === undefined ? null : <Refused problem={refused} />}
      {found === undefined ? null : <FoundCourses found={found} />}
    </div>
  );
}

function FoundCourses({ found }: { found: Found }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const { answer } = found;
  const { pages: _pages, ...search } = choices;
  const heading = useFocusOnChange<HTMLHeadingElement>(JSON.stringify(search));
  return (
    <section className="courses-found" aria-labelledby="courses-found">
      <h2 id="courses-found" ref={heading} tabIndex={-1}>
        <Plural value={answer.total} _0="No courses" one="One course" other="# courses" />{' '}
        <PlaceWords answer={answer} />
      </h2>
      <AsOfNotice standing={answer} today={paths.courses(lang, { ...choices, asOf: undefined })} />
      <MadeUpCourses sources={answer.sources} />
      <SkillsNotReady answer={answer} />
      {answer.total === 0 ? (
        <NothingFound found={found} />
      ) : (
        <DataEnds answer={answer} onDay={(asOf) => paths.courses(lang, { ...search, asOf })} />
      )}
      <Results found={found} />
    </section>
  );
}

/** Where the search looked, said once for the whole list. */
function PlaceWords({ answer: { place } }: { answer: Found['answer'] }) {
  const { choices } = useJourney();
  const km = choices['maxKm'];
  if (place === null) return null;
  if (km !== undefined) {
    return (
      <Trans>
        within {String(km)} km of {place.name}
      </Trans>
    );
  }
  return choices['distanceStudy'] === undefined ? (
    <Trans>in {place.name} or by distance study</Trans>
  ) : (
    <Trans>in {place.name}</Trans>
  );
}
