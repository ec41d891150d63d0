import { Trans } from '@lingui/react/macro';
import { LevelWords } from '../../ui/figures/level-words.tsx';
import { FigureDetails } from './figure-details.tsx';
import type { JobCardProps } from './job-card-props.ts';
import { JobLaw } from './job-law.tsx';
import { JobTransitions } from './job-transitions.tsx';
import { MissingCourses } from './missing-courses.tsx';
import { ScoreParts } from './score-parts.tsx';
import { SkillBalance } from './skill-balance.tsx';

/** What does not fit in the row: why the job is listed, skills, certificates, the figures in full. On paper when it is open. */
export function JobMore({ job, region, sources, scale }: Omit<JobCardProps, 'rank'>) {
  return (
    <details className="job-more">
      <summary>
        <Trans>
          Show more<span className="visually-hidden"> about {job.label.text}</span>
        </Trans>
      </summary>
      <div className="job-more-parts">
        <section>
          <h4>
            <Trans>Why is this job listed?</Trans>
          </h4>
          <ol className="job-reasons">
            {job.reasons.map(({ kind, text }) => (
              <li key={kind}>{text}</li>
            ))}
          </ol>
          <p className="figure-side">
            <Trans>Closeness {Math.round(job.closeness * 100)} of 100.</Trans> <LevelWords level={job.level} />.
          </p>
          <ScoreParts job={job} />
        </section>
        <JobLaw regulation={job.regulation} />
        <SkillBalance job={job} />
        <MissingCourses job={job} region={region} />
        <JobTransitions job={job} sources={sources} />
        <FigureDetails job={job} region={region} sources={sources} scale={scale} />
      </div>
    </details>
  );
}
