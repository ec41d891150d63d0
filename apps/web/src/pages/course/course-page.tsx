import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useLevelNames } from '../../i18n/level-name.ts';
import { paths } from '../../paths.ts';
import { AsOfNotice } from '../../ui/courses/as-of-notice.tsx';
import { MadeUpCourses } from '../../ui/courses/made-up.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CourseActs } from './course-acts.tsx';
import { CourseFacts } from './course-facts.tsx';
import { CourseSkills } from './course-skills.tsx';
import { CourseText } from './course-text.tsx';
import { LeadsTo } from './leads-to.tsx';
import { Occasions } from './occasions.tsx';
import './course-page.css';

export function CoursePage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const levels = useLevelNames();
  const page = useLoaderData({ from: '/$lang/course/$id' });
  const { choices } = useJourney();
  const { offering, sources } = page;
  const { title } = offering;
  return (
    <div className="course-page">
      <PageHeading
        title={title.text}
        lang={title.lang}
        eyebrow={levels[offering.level]}
        lead={offering.provider ?? <Trans>The source does not name who gives the course.</Trans>}
      >
        {title.text}
      </PageHeading>
      <AsOfNotice standing={page} today={paths.course(lang, offering.id, { ...choices, asOf: undefined })} />
      <MadeUpCourses sources={sources} />
      <CourseFacts page={page} label={t`the course’s days and place`} />
      <CourseActs offering={offering} />
      <CourseText page={page} />
      <CourseSkills page={page} />
      <LeadsTo page={page} />
      <Occasions page={page} />
    </div>
  );
}
