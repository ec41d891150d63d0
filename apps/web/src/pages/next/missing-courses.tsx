import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CoursesBySkill } from '#contract/courses.ts';
import type { NextJob } from '#contract/next.ts';
import type { PlaceRef } from '#contract/schemas.ts';
import { queries } from '../../api.ts';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList } from '../../paths.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Names } from '../../ui/names.tsx';
import { useOpened } from '../../ui/use-opened.ts';
import { CoursesOfSkill } from './courses-of-skill.tsx';
import { LeadingCourses } from './leading-courses.tsx';
import { WithoutCourses } from './without-courses.tsx';
import './missing-courses.css';

/** More are seldom read, and the API takes no more at once. */
const mostSkills = 50;
const atFirst = 4;

/** For each skill she lacks, courses within reach that give it; asked for when the card is opened. */
export function MissingCourses({ job, region }: { job: NextJob; region: PlaceRef | null }) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { choices } = useJourney();
  const part = useRef<HTMLElement>(null);
  const open = useOpened(part);
  const [asOf] = asList(choices['asOf']);
  const skill = job.lacks.slice(0, mostSkills).map(({ id }) => id);
  const reach = { place: region?.code, asOf };
  const { data } = useQuery({
    ...queries.coursesBySkill(lang, { ...reach, skill, ssyk: job.ssyk, top: '3' }),
    enabled: open && skill.length > 0,
  });
  if (skill.length === 0) return null;
  return (
    <section className="missing-courses" ref={part}>
      <div className="with-why">
        <h4>
          <Trans>Courses that give what you lack</Trans>
        </h4>
        {data === undefined ? null : (
          <Why of={t`courses, ${job.label.text}`} kinds={['courses', 'skills']} sources={data.sources} />
        )}
      </div>
      {data === undefined ? (
        <p className="figure-side" role="status">
          {open ? <Trans>Looking for courses…</Trans> : null}
        </p>
      ) : (
        <FoundFor answer={data} job={job} />
      )}
    </section>
  );
}

function FoundFor({ answer, job }: { answer: CoursesBySkill; job: NextJob }) {
  const format = useFormat();
  const { skills, leading, place, asOf, isToday } = answer;
  const given = skills.filter(({ total }) => total > 0);
  const lacking = skills.filter(({ total, canBeTaught }) => total === 0 && canBeTaught);
  const fromWork = skills.filter(({ total, canBeTaught }) => total === 0 && !canBeTaught);
  const rest = given.slice(atFirst);
  const shown = [...(leading?.hits ?? []), ...given.flatMap(({ hits }) => hits)];
  const asked = isToday ? undefined : asOf;
  const list = (some: typeof given) => (
    <ul className="missing-courses-list">
      {some.map((skill) => (
        <li key={skill.id}>
          <CoursesOfSkill skill={skill} place={place?.code} asOf={asked} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p className="figure-side">
        {place === null ? null : <Trans>In {place.name} or by distance study.</Trans>}{' '}
        {isToday ? null : <Trans>As the courses stood on {format.date(asOf)}.</Trans>}{' '}
        {shown.some(({ synthetic }) => synthetic) ? <Trans>The courses are made up.</Trans> : null}
      </p>
      <LeadingCourses job={job} leading={leading} place={place?.code} asOf={asked} />
      {list(given.slice(0, atFirst))}
      {rest.length === 0 ? null : (
        <Disclosure
          summary={<Plural value={rest.length} one="Courses for one more skill" other="Courses for # more skills" />}
        >
          {list(rest)}
        </Disclosure>
      )}
      <WithoutCourses skills={lacking} asOf={asked}>
        {given.length === 0 ? (
          <Trans>We find no course within reach for these skills that you lack:</Trans>
        ) : (
          <Trans>No course within reach that we know of expressly gives:</Trans>
        )}
      </WithoutCourses>
      {fromWork.length === 0 ? null : (
        <p>
          <Trans>Comes from work rather than from courses:</Trans> <Names things={fromWork} />
        </p>
      )}
    </>
  );
}
