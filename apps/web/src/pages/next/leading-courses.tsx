import { Plural, Trans } from '@lingui/react/macro';
import type { CoursesBySkill } from '#contract/courses.ts';
import type { NextJob } from '#contract/next.ts';
import { useLanguage } from '../../i18n/language.ts';
import { type Choices, paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { CourseLine } from './course-line.tsx';

interface LeadingCoursesProps {
  readonly job: NextJob;
  readonly leading: CoursesBySkill['leading'];
  readonly place: Choices[string];
  readonly asOf: string | undefined;
}

/** Courses that lead to the job as a whole, before those that give one skill of it. */
export function LeadingCourses({ job, leading, place, asOf }: LeadingCoursesProps) {
  const lang = useLanguage();
  if (leading === null || leading.total === 0) return null;
  const { total, hits } = leading;
  return (
    <div className="leading-courses">
      <p className="leading-courses-title">
        <strong>
          <Trans>Courses that lead to the job</Trans>
        </strong>
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <CourseLine hit={hit} asOf={asOf} />
          </li>
        ))}
      </ul>
      {total <= hits.length ? null : (
        <Link href={paths.courses(lang, { ssyk: job.ssyk, place, asOf })} className="missing-courses-all">
          <Plural value={total} one="See the course" other="See all # courses" />
          <span className="visually-hidden">
            {' '}
            <Trans>that lead to {job.label.text}</Trans>
          </span>
        </Link>
      )}
    </div>
  );
}
