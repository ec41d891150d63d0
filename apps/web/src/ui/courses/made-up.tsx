import { Trans } from '@lingui/react/macro';
import type { SourceNotes } from '#contract/schemas.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../link.tsx';
import { Notice } from '../notice.tsx';
import '../figures/why.css';

/** Says that the courses are made up; nothing when they are real. */
export function MadeUpCourses({ sources }: { sources: SourceNotes }) {
  const lang = useLanguage();
  if (sources['courses']?.some(({ synthetic }) => synthetic) !== true) return null;
  return (
    <Notice kind="warning" title={<Trans>Made-up courses</Trans>}>
      <p>
        <Trans>The courses are made up, for trying the service out. You cannot apply to them.</Trans>{' '}
        <Link href={paths.sources(lang)}>
          <Trans>See what is loaded</Trans>
        </Link>
      </p>
    </Notice>
  );
}

export function MadeUpBadge() {
  return (
    <span className="badge">
      <Trans>made-up course</Trans>
    </span>
  );
}
