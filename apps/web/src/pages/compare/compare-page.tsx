import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { useJourney } from '../../choices.ts';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PrintedSources } from '../../ui/figures/printed-sources.tsx';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { LeftOutNotice } from '../../ui/left-out-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OtherLanguageNote } from '../../ui/other-language-note.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { CompareTable } from './compare-table.tsx';
import { comparedIn, mostCompared, toComparison, toList } from './compared.ts';
import './compare-page.css';

export function ComparePage() {
  const { t } = useLingui();
  const lang = useLanguage();
  const format = useFormat();
  const { choices, occupations, skills } = useJourney();
  const comparison = useLoaderData({ from: '/$lang/compare' });
  const { jobs, from, sources, leftOut } = comparison;
  const names = jobs.map(({ page }) => page.label.text);
  const compared = comparedIn(choices);
  const own = from?.groups
    .map(({ ssyk }) => ssyk)
    .find((ssyk) => !compared.includes(ssyk) && jobs.length < mostCompared);
  const back = occupations.length + skills.length > 0 ? paths.next(lang, toList(choices)) : paths.start(lang);
  return (
    <>
      <PageHeading
        title={names.length === 0 ? t`Compare jobs` : format.list(names)}
        {...(from === null ? {} : { eyebrow: <Trans>Your next jobs</Trans> })}
      >
        <Trans>Compare jobs</Trans>
      </PageHeading>
      <p className="compare-ways no-print">
        <ButtonLink href={back}>
          {jobs.length === 0 || from === null ? <Trans>Find jobs to compare</Trans> : <Trans>Back to the list</Trans>}
        </ButtonLink>
        {own === undefined ? null : (
          <ButtonLink href={paths.compare(lang, toComparison(choices, [...compared, own]))} keepScroll>
            <Trans>Put your own occupation beside them</Trans>
          </ButtonLink>
        )}
        {jobs.length < 2 ? null : (
          <Button onClick={() => print()}>
            <Trans>Print</Trans>
          </Button>
        )}
      </p>
      {jobs.length < 2 ? (
        <Notice kind="info">
          <p>
            <Trans>Mark two or three jobs in the list with “Compare”, and see them side by side here.</Trans>
          </p>
        </Notice>
      ) : null}
      <OtherLanguageNote />
      <LeftOutNotice leftOut={leftOut} />
      <SyntheticNotice sources={sources} />
      {jobs.length === 0 ? null : <CompareTable comparison={comparison} />}
      <PrintedSources kinds={['match', 'skills', 'forecast', 'vacancies', 'pay']} sources={sources} />
    </>
  );
}
