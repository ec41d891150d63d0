import { Plural, Trans } from '@lingui/react/macro';
import type { NextJob } from '#contract/next.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';

/** Jobs she has declined; the address remembers, nobody else does. */
export function HiddenJobs({ jobs }: { jobs: readonly NextJob[] }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  if (jobs.length === 0) return null;
  return (
    <p className="hidden-jobs" role="status">
      <Plural value={jobs.length} one="You have hidden one job." other="You have hidden # jobs." />{' '}
      <Link href={paths.next(lang, { ...choices, hide: undefined })} replace>
        <Trans>Show again</Trans>
      </Link>
    </p>
  );
}
