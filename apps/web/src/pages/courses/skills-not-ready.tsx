import { Trans } from '@lingui/react/macro';
import type { CourseHits } from '#contract/courses.ts';
import { Notice } from '../../ui/notice.tsx';

/** Right after an import not all courses have been read yet. */
export function SkillsNotReady({
  answer: { skillsReady, asked },
}: {
  answer: Pick<CourseHits, 'skillsReady' | 'asked'>;
}) {
  if (skillsReady === 1 || asked.skills.length + asked.groups.length === 0) return null;
  return (
    <Notice kind="info">
      <p>
        <Trans>
          What the courses give is being worked out: {Math.floor(skillsReady * 100)} % is done. There may be more
          courses in a little while.
        </Trans>
      </p>
    </Notice>
  );
}
