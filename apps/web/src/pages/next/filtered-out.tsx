import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { NextFilter, NextJobs } from '#contract/next.ts';
import { fullStop } from '#kit/full-stop.ts';
import { useJourney } from '../../choices.ts';
import { filtersOff } from '../../forms/next/filter-names.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { LeftOutWords } from './left-out-words.tsx';

/** What each filter leaves out and why, with a way to take it off. */
export function FilteredOut({ jobs }: { jobs: NextJobs }) {
  const { leftOut } = jobs;
  if (leftOut.length === 0) return null;
  const counted = Object.values(jobs.filteredOut).reduce((sum, count) => sum + count, 0);
  return (
    <ul className="filtered-out">
      {leftOut.map(({ filter, jobs: nearest }) => (
        <li key={filter}>
          <LeftOutWords filter={filter} jobs={jobs} /> <Nearest jobs={nearest} />
          <TakeOff filter={filter}>
            <Trans>Show them too</Trans>
          </TakeOff>
        </li>
      ))}
      {counted === jobs.considered - jobs.matching ? null : (
        <li className="figure-side">
          <Trans>Some jobs are hidden by more than one of your wishes, and are counted under each.</Trans>
        </li>
      )}
    </ul>
  );
}

function Nearest({ jobs }: { jobs: NextJobs['leftOut'][number]['jobs'] }) {
  return (
    <span className="figure-side">
      <Trans>Nearest:</Trans>{' '}
      {jobs.map(({ ssyk, label }, index) => (
        <span key={ssyk}>
          {index === 0 ? '' : ', '}
          <LabelText label={label} />
        </span>
      ))}
      {fullStop(jobs.at(-1)?.label.text ?? '')}{' '}
    </span>
  );
}

/** The list without a filter. */
function TakeOff({ filter, children }: { filter: NextFilter; children: ReactNode }) {
  const lang = useLanguage();
  const { choices } = useJourney();
  return (
    <Link href={paths.next(lang, { ...choices, ...filtersOff[filter] })} keepScroll>
      {children}
    </Link>
  );
}
