import { Trans } from '@lingui/react/macro';
import type { MouseEvent } from 'react';
import { useJourney, useReplaceAddress } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { Closeness } from '../../ui/figures/closeness.tsx';
import { LevelWords } from '../../ui/figures/level-words.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import type { JobCardProps } from './job-card-props.ts';
import { JobFigures } from './job-figures.tsx';
import { Reasons } from './reasons.tsx';
import { SkillBalance } from './skill-balance.tsx';
import './job-card.css';

/** One next job: how close, what is missing, what it gives, and why it is listed. */
export function JobCard({ job, rank, region, sources, scale }: JobCardProps) {
  const lang = useLanguage();
  const { choices } = useJourney();
  const replaceAddress = useReplaceAddress();
  const hide = (event: MouseEvent<HTMLButtonElement>) => {
    // This button goes with its card: the keyboard moves on to the next job.
    event.currentTarget.closest('li')?.nextElementSibling?.querySelector<HTMLElement>('h3 a')?.focus();
    replaceAddress(paths.next(lang, { ...choices, hide: [...asList(choices['hide']), job.ssyk] }));
  };
  const href = paths.occupation(lang, job.ssyk, { region: region?.code });
  const title = `job-${job.ssyk}`;
  return (
    <article className="job-card" aria-labelledby={title}>
      <header className="job-card-head">
        <h3 id={title}>
          <span className="job-card-rank">{rank}</span>
          <Link href={href}>
            <LabelText label={job.label} />
          </Link>
        </h3>
        {job.examples.length === 0 ? null : (
          <p className="job-card-examples">
            <Trans>For example</Trans>{' '}
            {job.examples.slice(0, 3).map(({ id, label }, index) => (
              <span key={id}>
                {index === 0 ? '' : ', '}
                <LabelText label={label} />
              </span>
            ))}
          </p>
        )}
        <p className="job-card-level">
          <LevelWords level={job.level} />
        </p>
        <Closeness closeness={job.closeness} coverage={job.coverage} />
      </header>
      <SkillBalance has={job.has} lacks={job.lacks} certificates={job.certificates} />
      <JobFigures job={job} region={region} sources={sources} scale={scale} />
      <footer className="job-card-foot">
        <Reasons reasons={job.reasons} />
        <button type="button" className="button no-print" data-look="quiet" data-small onClick={hide}>
          <Trans>
            Does not suit me, hide <span className="visually-hidden">{job.label.text}</span>
          </Trans>
        </button>
      </footer>
    </article>
  );
}
