import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { AskedWords } from '../../ui/figures/asked-words.tsx';
import { Closeness } from '../../ui/figures/closeness.tsx';
import { TransitionTags } from '../../ui/figures/transition-tags.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { JobActs } from './job-acts.tsx';
import type { JobCardProps } from './job-card-props.ts';
import { JobFigures } from './job-figures.tsx';
import { JobMore } from './job-more.tsx';
import { SizeWords } from './size-words.tsx';
import './job-card.css';

/** One next job as a row to compare with the others; the rest of it behind “show more”. */
export function JobCard({ onHide, ...props }: JobCardProps & { onHide: () => void }) {
  const { job, rank, region, sources } = props;
  const lang = useLanguage();
  const { choices } = useJourney();
  const title = `job-${job.ssyk}`;
  return (
    <article className="job-card" aria-labelledby={title}>
      <header className="job-card-head">
        <h3 id={title}>
          <span className="job-card-rank">{rank}</span>
          <Link
            href={paths.occupation(lang, job.ssyk, {
              region: region?.code ?? choices['region'],
              asOf: choices['asOf'],
            })}
          >
            <LabelText label={job.label} />
          </Link>
        </h3>
        <p className="job-card-examples">
          {job.examples.slice(0, 3).map(({ id, label }, index) => (
            <span key={id}>
              {index === 0 ? '' : ', '}
              <LabelText label={label} />
            </span>
          ))}
        </p>
        <TransitionTags transitions={job.transitions} />
        <div className="job-card-nearness">
          <Closeness closeness={job.closeness} />
          <SizeWords reasons={job.reasons} />
        </div>
        <p className="job-card-asked">
          <AskedWords job={job} />
        </p>
      </header>
      <JobFigures job={job} region={region} sources={sources} />
      <JobMore {...props} />
      <JobActs job={job} onHide={onHide} />
    </article>
  );
}
