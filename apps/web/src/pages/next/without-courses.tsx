import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { SkillRef } from '#contract/schemas.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { Names } from '../../ui/names.tsx';

interface WithoutCoursesProps {
  readonly skills: readonly SkillRef[];
  readonly asOf: string | undefined;
  /** What is to be said of them. */
  readonly children: ReactNode;
}

/** Skills that no course within reach gives, each with a search of the whole country. */
export function WithoutCourses({ skills, asOf, children }: WithoutCoursesProps) {
  const lang = useLanguage();
  if (skills.length === 0) return null;
  return (
    <p>
      {children}{' '}
      <Names things={skills}>
        {({ id, label }) => (
          <Link href={paths.courses(lang, { skill: id, asOf })}>
            <LabelText label={label} />
          </Link>
        )}
      </Names>
      {'. '}
      <span className="figure-side">
        <Trans>The links look in the whole country.</Trans>
      </span>
    </p>
  );
}
