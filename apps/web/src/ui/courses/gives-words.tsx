import { Trans } from '@lingui/react/macro';
import type { CourseHit } from '#contract/courses.ts';
import type { SkillRef } from '#contract/schemas.ts';
import { LabelText } from '../label-text.tsx';

/** The skills a course gives: those asked for, then a few of the others. */
export function GivesWords({ hit: { gives, alsoGives, leadsTo } }: { hit: CourseHit }) {
  return (
    <div className="course-card-gives">
      {gives.length === 0 ? null : (
        <p>
          <strong>
            <Trans>Gives:</Trans>
          </strong>{' '}
          <Names skills={gives} />
        </p>
      )}
      {alsoGives.length === 0 ? null : (
        <p>
          {gives.length === 0 ? <Trans>Gives:</Trans> : <Trans>Also:</Trans>} <Names skills={alsoGives} />
        </p>
      )}
      {leadsTo.length === 0 ? null : (
        <p>
          <Trans>Leads to:</Trans>{' '}
          {leadsTo.map(({ ssyk, label }, index) => (
            <span key={ssyk}>
              {index === 0 ? '' : ', '}
              <LabelText label={label} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Names({ skills }: { skills: readonly SkillRef[] }) {
  return skills.map(({ id, label }, index) => (
    <span key={id}>
      {index === 0 ? '' : ', '}
      <LabelText label={label} />
    </span>
  ));
}
