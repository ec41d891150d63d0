import { Trans } from '@lingui/react/macro';
import type { CoursePage } from '#contract/courses.ts';
import { LabelText } from '../../ui/label-text.tsx';

/** What the provider says of the course, and what one must have to get in. */
export function CourseText({ page: { text, textShared, eligibility, subjects } }: { page: CoursePage }) {
  return (
    <section aria-labelledby="course-text">
      <h2 id="course-text">
        <Trans>About the course</Trans>
      </h2>
      {text === null ? (
        <p>
          <Trans>The source has no description of the course.</Trans>
        </p>
      ) : (
        <div className="course-text">
          <LabelText label={text} />
        </div>
      )}
      {text !== null && textShared ? (
        <p className="fine-print">
          <Trans>The same text stands with several courses, so it is about the provider rather than this course.</Trans>
        </p>
      ) : null}
      {subjects.length === 0 ? null : (
        <p>
          <strong>
            <Trans>Subjects:</Trans>
          </strong>{' '}
          <span lang="sv">{subjects.join(', ')}</span>
        </p>
      )}
      {eligibility === null ? null : (
        <>
          <h3>
            <Trans>To be admitted</Trans>
          </h3>
          <div className="course-text">
            <LabelText label={eligibility} />
          </div>
        </>
      )}
    </section>
  );
}
