import { Plural, Trans } from '@lingui/react/macro';
import type { CourseHit } from '#contract/courses.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useLevelNames } from '../../i18n/level-name.ts';
import { type Choices, paths } from '../../paths.ts';
import { LabelText } from '../label-text.tsx';
import { Link } from '../link.tsx';
import { PaceWords, WeeksWords } from './extent-words.tsx';
import { GivesWords } from './gives-words.tsx';
import { MadeUpBadge } from './made-up.tsx';
import { ApplyWords, StartWords } from './start-words.tsx';
import { WhereWords } from './where-words.tsx';
import './course-card.css';

interface CourseCardProps {
  readonly hit: CourseHit;
  /** Skills that were searched for: they stand first on the course's page. */
  readonly skill?: Choices[string];
  readonly asOf: string | undefined;
}

/** A course among others: what, who, where, when, how long, and what it gives. */
export function CourseCard({ hit, skill, asOf }: CourseCardProps) {
  const lang = useLanguage();
  const levels = useLevelNames();
  const title = `course-${hit.id}`;
  const href = paths.course(lang, hit.id, { skill, asOf });
  return (
    <article className="course-card" aria-labelledby={title} data-status={hit.status}>
      <header>
        <h3 id={title}>
          <Link href={href}>
            <LabelText label={hit.title} />
          </Link>
        </h3>
        <p className="course-card-who">
          {hit.provider === null ? null : <>{hit.provider} · </>}
          {levels[hit.level]} {hit.synthetic ? <MadeUpBadge /> : null}
        </p>
      </header>
      <dl className="course-card-facts">
        <div>
          <dt>
            <Trans>Place</Trans>
          </dt>
          <dd>
            <WhereWords offering={hit} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Start</Trans>
          </dt>
          <dd>
            <StartWords offering={hit} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Apply by</Trans>
          </dt>
          <dd>
            <ApplyWords offering={hit} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Length and pace</Trans>
          </dt>
          <dd>
            <WeeksWords offering={hit} />
            {hit.pacePercent === null ? null : (
              <>
                , <PaceWords offering={hit} />
              </>
            )}
          </dd>
        </div>
      </dl>
      <GivesWords hit={hit} />
      {hit.occasions === 1 ? null : (
        <p className="course-card-more">
          <Link href={`${href}#occasions`}>
            <Plural value={hit.occasions - 1} one="# more time or place" other="# more times and places" />
            <span className="visually-hidden"> {hit.title.text}</span>
          </Link>
        </p>
      )}
    </article>
  );
}
