import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney } from '../../choices.ts';
import { FilterForm } from '../../forms/next/filter-form.tsx';
import { filterNames } from '../../forms/next/filter-names.ts';
import { useLanguage } from '../../i18n/language.ts';
import { asList, paths } from '../../paths.ts';
import { CoursesDay } from '../../ui/courses/courses-day.tsx';
import { payScale } from '../../ui/figures/pay-range.tsx';
import { PrintedSources } from '../../ui/figures/printed-sources.tsx';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { Folded } from '../../ui/folded.tsx';
import { LeftOutNotice } from '../../ui/left-out-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OtherLanguageNote } from '../../ui/other-language-note.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Steps } from '../../ui/steps.tsx';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import { useFocusOnGrowth } from '../../ui/use-focus-on-growth.ts';
import { SignInToKeep } from '../sign-in/sign-in-to-keep.tsx';
import { AnswerNotices } from './answer-notices.tsx';
import { CompareBar } from './compare-bar.tsx';
import { FilteredOut } from './filtered-out.tsx';
import { FromSummary } from './from-summary.tsx';
import { HiddenJobs } from './hidden-jobs.tsx';
import { HiddenStrip } from './hidden-strip.tsx';
import { JobCard } from './job-card.tsx';
import { ListEnd } from './list-end.tsx';
import { shownIn } from './load-next.ts';
import { MachineMade } from './machine-made.tsx';
import { NotesInShort } from './notes-in-short.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { OrderWords } from './order-words.tsx';
import { useShownJobs } from './use-shown-jobs.ts';
import './next-page.css';

export function NextPage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const { jobs, regions, leftOut } = useLoaderData({ from: '/$lang/next' });
  const { choices } = useJourney();
  const list = useFocusOnGrowth<HTMLOListElement>(shownIn(choices));
  const heading = useFocusOnChange<HTMLHeadingElement>(filterNames.map((name) => asList(choices[name])).join('|'));
  const payToday = jobs.from.pay?.median ?? null;
  const { shown, more, hide } = useShownJobs(jobs.next);
  const count = shown.filter(({ rank }) => rank !== null).length;
  const { matching } = jobs;
  const scale = payScale([...shown.map(({ job }) => job.pay), jobs.from.pay], payToday);
  return (
    <>
      <Steps current="next" choices={choices} />
      <PageHeading title={jobs.region === null ? t`Next jobs` : t`Next jobs in ${jobs.region.name}`}>
        {jobs.region === null ? <Trans>Your next jobs</Trans> : <Trans>Your next jobs in {jobs.region.name}</Trans>}
      </PageHeading>
      <LeftOutNotice leftOut={leftOut} />
      <FromSummary jobs={jobs} />
      <AnswerNotices notices={jobs.notices} />
      <Folded summary={<NotesInShort sources={jobs.sources} asOf={choices['asOf']} />}>
        <div className="next-notices">
          <MachineMade sources={jobs.sources} />
          <SyntheticNotice sources={jobs.sources} />
          <CoursesDay
            place={jobs.region?.code}
            asOf={choices['asOf']}
            onDay={(asOf) => paths.next(lang, { ...choices, asOf })}
          />
        </div>
      </Folded>
      <OtherLanguageNote />
      <FilterForm regions={regions} />
      <section className="next-list" aria-labelledby="next-list-title">
        <h2 id="next-list-title" ref={heading} tabIndex={-1}>
          {more ? (
            <Trans>
              The first {count} of {matching} jobs
            </Trans>
          ) : (
            <Plural value={matching} _0="No jobs fit" one="One job" other="# jobs" />
          )}
        </h2>
        {jobs.next.length === 0 ? null : <OrderWords sources={jobs.sources} />}
        {jobs.next.length === 0 ? null : (
          <SignInToKeep>
            <Trans>Do you want to keep jobs that you find here?</Trans>
          </SignInToKeep>
        )}
        {jobs.next.length === 0 ? <NothingFits jobs={jobs} /> : null}
        <FilteredOut jobs={jobs} />
        <HiddenJobs />
        {jobs.highestChances === null && jobs.next.length > 0 ? (
          <Notice kind="info">
            <p>
              <Trans>There is no assessment of job chances for any of these jobs.</Trans>
            </p>
          </Notice>
        ) : null}
        <ol className="job-list" ref={list}>
          {shown.map(({ job, rank }) => (
            <li key={job.ssyk}>
              {rank === null ? (
                <HiddenStrip job={job} payToday={payToday} />
              ) : (
                <JobCard
                  job={job}
                  rank={rank}
                  region={jobs.region}
                  sources={jobs.sources}
                  scale={scale}
                  onHide={() => hide(job.ssyk)}
                />
              )}
            </li>
          ))}
        </ol>
        <ListEnd rest={more ? matching - count : 0} />
        <CompareBar />
      </section>
      <PrintedSources kinds={['match', 'skills', 'forecast', 'vacancies', 'pay']} sources={jobs.sources} />
    </>
  );
}
