import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney } from '../../choices.ts';
import { filterNames } from '../../forms/next/filter-fields.tsx';
import { FilterForm } from '../../forms/next/filter-form.tsx';
import { asList } from '../../paths.ts';
import { payScale } from '../../ui/figures/pay-range.tsx';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Steps } from '../../ui/steps.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { FilteredOut } from './filtered-out.tsx';
import { FromSummary } from './from-summary.tsx';
import { HiddenJobs } from './hidden-jobs.tsx';
import { JobCard } from './job-card.tsx';
import { ListEnd } from './list-end.tsx';
import { MachineMade } from './machine-made.tsx';
import './next-page.css';

export function NextPage() {
  const { t } = useLingui();
  const { jobs, regions } = useLoaderData({ from: '/$lang/next' });
  const { choices } = useJourney();
  const heading = useFocusOnChange<HTMLHeadingElement>(filterNames.map((name) => asList(choices[name])).join('|'));
  const hidden = asList(choices['hide']);
  const shown = jobs.next.filter(({ ssyk }) => !hidden.includes(ssyk));
  const scale = payScale([...shown.map(({ pay }) => pay), jobs.from.pay], jobs.from.pay?.median ?? null);
  return (
    <>
      <Steps current="next" choices={choices} />
      <PageHeading title={jobs.region === null ? t`Next jobs` : t`Next jobs in ${jobs.region.name}`}>
        {jobs.region === null ? <Trans>Your next jobs</Trans> : <Trans>Your next jobs in {jobs.region.name}</Trans>}
      </PageHeading>
      <FromSummary jobs={jobs} />
      <div className="next-notices">
        <MachineMade sources={jobs.sources} />
        <SyntheticNotice sources={jobs.sources} />
      </div>
      <FilterForm regions={regions} />
      <section aria-labelledby="next-list-title">
        <h2 id="next-list-title" ref={heading} tabIndex={-1}>
          <Plural value={shown.length} _0="No jobs fit" one="One job" other="# jobs" />
        </h2>
        <FilteredOut filteredOut={jobs.filteredOut} considered={jobs.considered} empty={jobs.next.length === 0} />
        <HiddenJobs jobs={jobs.next.filter(({ ssyk }) => hidden.includes(ssyk))} />
        {jobs.highestChances === null && jobs.next.length > 0 ? (
          <Notice kind="info">
            <p>
              <Trans>There is no assessment of job chances for any of these jobs.</Trans>
            </p>
          </Notice>
        ) : null}
        <ol className="job-list">
          {shown.map((job, index) => (
            <li key={job.ssyk}>
              <JobCard job={job} rank={index + 1} region={jobs.region} sources={jobs.sources} scale={scale} />
            </li>
          ))}
        </ol>
        <ListEnd shown={jobs.next.length} />
      </section>
    </>
  );
}
