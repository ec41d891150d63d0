import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Assessment } from '#contract/figures.ts';
import type { FigureKind } from '#contract/schemas.ts';
import { useJourney } from '../../choices.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { AdvertisedWords } from '../../ui/figures/advertised-words.tsx';
import { AskedWords } from '../../ui/figures/asked-words.tsx';
import { Assessments } from '../../ui/figures/assessments.tsx';
import { Closeness } from '../../ui/figures/closeness.tsx';
import { ClosenessMethod } from '../../ui/figures/closeness-method.tsx';
import { LevelWords } from '../../ui/figures/level-words.tsx';
import { Pay } from '../../ui/figures/pay.tsx';
import { payScale } from '../../ui/figures/pay-range.tsx';
import { QuotientMethod } from '../../ui/figures/quotient-method.tsx';
import { Regulated } from '../../ui/figures/regulated.tsx';
import { TransitionList } from '../../ui/figures/transition-list.tsx';
import { Vacancies } from '../../ui/figures/vacancies.tsx';
import { Why } from '../../ui/figures/why.tsx';
import { Folded } from '../../ui/folded.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Link } from '../../ui/link.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import { Certificates, CommonSkills, HeldSkills, LackedSkills, OwnSkills } from './compare-skills.tsx';
import type { ComparedJob, Comparison } from './load-compare.ts';

/** Jobs as columns, what to compare as rows. On a narrow screen a row's name stands above its cells. */
export function CompareTable({ comparison: { jobs, from, sources } }: { comparison: Comparison }) {
  const { t } = useLingui();
  const scale = payScale([...jobs.map(({ page }) => page.pay), from?.pay ?? null], from?.pay?.median ?? null);
  const row = (name: ReactNode, cell: (job: ComparedJob) => ReactNode, why?: readonly [string, FigureKind]) => (
    <Row
      name={name}
      jobs={jobs}
      cell={cell}
      why={
        why === undefined ? null : (
          <Why of={why[0]} kinds={[why[1]]} sources={sources}>
            {why[1] === 'match' ? <ClosenessMethod /> : null}
            {why[1] === 'vacancies' ? <QuotientMethod /> : null}
          </Why>
        )
      }
    />
  );
  const hers = jobs.some(({ next }) => next !== undefined);
  const narrow = useNarrow();
  const nearest = (
    <>
      {hers
        ? row(<Trans>How near it lies</Trans>, (job) => <Nearness job={job} from={from} />, [t`closeness`, 'match'])
        : null}
      {row(
        <Trans>Job chances</Trans>,
        ({ page }) => (
          <Assessments
            assessments={(page.region ?? page.country).assessments.toSorted(assessedFirst)}
            regional={page.region !== null}
            most={narrow ? 1 : 3}
          />
        ),
        [t`job chances`, 'forecast'],
      )}
      {row(
        <AdvertisedWords sources={sources} />,
        ({ page }) => (
          <Vacancies figures={(page.region ?? page.country).vacancies} place={page.region?.place.name} />
        ),
        [t`advertised jobs`, 'vacancies'],
      )}
      {row(
        <Trans>Pay</Trans>,
        ({ page, next }) => (
          <Pay pay={next?.pay ?? page.pay} scale={scale} />
        ),
        [t`pay`, 'pay'],
      )}
      {row(<Trans>Level</Trans>, ({ page }) => (
        <LevelWords level={page.level} />
      ))}
      {hers ? row(<Trans>You have</Trans>, HeldSkills, [t`skills`, 'skills']) : null}
      {hers ? row(<Trans>You lack</Trans>, LackedSkills) : null}
    </>
  );
  const more = (
    <>
      {row(
        <Trans>Transition</Trans>,
        ({ page }) => (
          <TransitionList transitions={page.transitions} />
        ),
        [t`transitions`, 'transitions'],
      )}
      {row(<Trans>Required by law</Trans>, ({ page }) =>
        page.regulation === null ? <Trans>None that we know of</Trans> : <Regulated regulation={page.regulation} />,
      )}
      {row(<Trans>Certificates and licences named for the group</Trans>, Certificates)}
      <CommonSkills jobs={jobs} />
      {row(<Trans>Skills only here</Trans>, (job) => (
        <OwnSkills job={job} jobs={jobs} />
      ))}
    </>
  );
  if (!narrow) {
    return (
      <JobColumns jobs={jobs}>
        {nearest}
        {more}
      </JobColumns>
    );
  }
  return (
    <>
      <JobColumns jobs={jobs}>{nearest}</JobColumns>
      <Folded summary={<Trans>The law, the transition, and skills they share</Trans>}>
        <JobColumns jobs={jobs}>{more}</JobColumns>
      </Folded>
    </>
  );
}

/** Where few fit, those that say something come before those that do not. */
function assessedFirst(a: Assessment, b: Assessment): number {
  return Number(a.chances === null) - Number(b.chances === null);
}

interface JobColumnsProps {
  readonly jobs: readonly ComparedJob[];
  readonly children: ReactNode;
}

function JobColumns({ jobs, children }: JobColumnsProps) {
  const lang = useLanguage();
  const { region, choices } = useJourney();
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <td />
          {jobs.map(({ page }) => (
            <th key={page.id} scope="col">
              <Link href={paths.occupation(lang, page.id, { region, asOf: choices['asOf'] })}>
                <LabelText label={page.label} />
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

interface RowProps {
  readonly name: ReactNode;
  readonly why: ReactNode;
  readonly jobs: readonly ComparedJob[];
  readonly cell: (job: ComparedJob) => ReactNode;
}

function Row({ name, why, jobs, cell }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name} {why}
      </th>
      {jobs.map((job) => (
        <td key={job.page.id}>
          <span className="compare-job" aria-hidden="true">
            <LabelText label={job.page.label} />
          </span>
          {cell(job)}
        </td>
      ))}
    </tr>
  );
}

function Nearness({ job: { page, next }, from }: { job: ComparedJob; from: Comparison['from'] }) {
  if (from?.groups.some(({ ssyk }) => ssyk === page.id)) return <Trans>Your occupation today</Trans>;
  if (next === undefined) return <Trans>The job is not in your list</Trans>;
  return (
    <>
      <Closeness closeness={next.closeness} />
      <p>
        <AskedWords job={next} />
      </p>
    </>
  );
}
