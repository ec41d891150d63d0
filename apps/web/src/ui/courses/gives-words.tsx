import { Trans } from '@lingui/react/macro';
import type { CourseHit } from '#contract/courses.ts';
import { Names } from '../names.tsx';

/** The skills a course gives: those asked for, then a few of the others. */
export function GivesWords({ hit: { gives: asked, alsoGives, leadsTo } }: { hit: CourseHit }) {
  const gives = asked ?? [];
  return (
    <div className="course-card-gives">
      {gives.length === 0 ? null : (
        <p>
          <strong>
            <Trans>Gives:</Trans>
          </strong>{' '}
          <Names things={gives} />
        </p>
      )}
      {alsoGives.length === 0 ? null : (
        <p>
          {gives.length === 0 ? <Trans>Gives:</Trans> : <Trans>Also:</Trans>} <Names things={alsoGives} />
        </p>
      )}
      {leadsTo.length === 0 ? null : (
        <p>
          <Trans>Leads to:</Trans> <Names things={leadsTo.map(({ ssyk, label }) => ({ id: ssyk, label }))} />
        </p>
      )}
    </div>
  );
}
