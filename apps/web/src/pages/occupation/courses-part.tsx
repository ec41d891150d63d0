import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { type OccupationPage, queries } from '../../api.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { AsOfNotice } from '../../ui/courses/as-of-notice.tsx';
import { CourseCard } from '../../ui/courses/course-card.tsx';
import { MadeUpCourses } from '../../ui/courses/made-up.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Link } from '../../ui/link.tsx';

const atFirst = 3;

/** Courses that lead to the occupation, in the county asked about or by distance study. */
export function CoursesPart({ page }: { page: OccupationPage }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { choices } = useJourney();
  const ssyk = page.groups.map((group) => group.ssyk);
  const place = page.region?.place.code;
  const [asOf] = asList(choices['asOf']);
  const wish = { ssyk, place, asOf };
  const { data } = useQuery({
    ...queries.courses(lang, { ...wish, top: String(atFirst) }),
    enabled: ssyk.length > 0,
  });
  if (ssyk.length === 0 || data === undefined) return null;
  const { total, hits, sources } = data;
  const region = page.region?.place.name;
  return (
    <section aria-labelledby="courses-title">
      <div className="with-why">
        <h2 id="courses-title">
          <Trans>Courses that lead here</Trans>
        </h2>
        <Why of={t`courses that lead here`} kinds={['courses', 'skills']} sources={sources} />
      </div>
      <AsOfNotice standing={data} today={paths.occupation(lang, page.id, { ...choices, asOf: undefined })} />
      <MadeUpCourses sources={sources} />
      {total === 0 ? (
        <p>
          {region === undefined ? (
            <Trans>We know of no course ahead that leads to the occupation.</Trans>
          ) : (
            <Trans>We know of no course ahead that leads to the occupation, in {region} or by distance study.</Trans>
          )}
        </p>
      ) : null}
      <ol className="course-list">
        {hits.map((hit) => (
          <li key={hit.id}>
            <CourseCard hit={hit} asOf={asOf} />
          </li>
        ))}
      </ol>
      <ul className="onward-links no-print">
        <li>
          <Link href={paths.courses(lang, wish)}>
            {total > hits.length ? (
              <Plural value={total} one="See the course" other="See all # courses" />
            ) : (
              <Trans>Search among the courses</Trans>
            )}
          </Link>
        </li>
        <li>
          <Link href={paths.gaps(lang, { ssyk, place, asOf })}>
            <Trans>Which of the skills does no course give?</Trans>
          </Link>
        </li>
      </ul>
    </section>
  );
}
