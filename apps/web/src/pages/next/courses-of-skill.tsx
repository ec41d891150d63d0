import { Plural, Trans } from '@lingui/react/macro';
import type { CoursesBySkill } from '#contract/courses.ts';
import { useLanguage } from '../../i18n/language.ts';
import { type Choices, paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { CourseLine } from './course-line.tsx';

interface CoursesOfSkillProps {
  readonly skill: CoursesBySkill['skills'][number];
  readonly place: Choices[string];
  readonly asOf: string | undefined;
}

/** A skill she lacks, with the first courses that give it and the way to the rest. */
export function CoursesOfSkill({ skill: { id, label, total, hits }, place, asOf }: CoursesOfSkillProps) {
  const lang = useLanguage();
  return (
    <>
      <p className="missing-courses-skill">
        <strong>
          <LabelText label={label} />
        </strong>
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.id}>
            <CourseLine hit={hit} skill={id} asOf={asOf} />
          </li>
        ))}
      </ul>
      {total <= hits.length ? null : (
        <Link href={paths.courses(lang, { skill: id, place, asOf })} className="missing-courses-all">
          <Plural value={total} one="See the course" other="See all # courses" />
          <span className="visually-hidden">
            {' '}
            <Trans>that give {label.text}</Trans>
          </span>
        </Link>
      )}
    </>
  );
}
