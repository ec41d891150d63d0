import { Plural } from '@lingui/react/macro';
import type { CourseHit } from '#contract/courses.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { StartWords } from '../../ui/courses/start-words.tsx';
import { WhereWords } from '../../ui/courses/where-words.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';

interface CourseLineProps {
  readonly hit: CourseHit;
  /** The skill it is shown for: it stands first on the course's page. */
  readonly skill?: string;
  readonly asOf: string | undefined;
}

/** A course in a list on a job's card: its name, where and when. */
export function CourseLine({ hit, skill, asOf }: CourseLineProps) {
  const lang = useLanguage();
  return (
    <>
      <Link href={paths.course(lang, hit.id, { skill, asOf })}>
        <LabelText label={hit.title} />
      </Link>
      <span className="figure-side">
        {' '}
        <WhereWords offering={hit} />
        {'. '}
        <StartWords offering={hit} />
        {hit.occasions === 1 ? null : (
          <>
            {' · '}
            <Plural value={hit.occasions - 1} one="# more time or place" other="# more times and places" />
          </>
        )}
      </span>
    </>
  );
}
