import { Trans, useLingui } from '@lingui/react/macro';
import { useLoaderData } from '@tanstack/react-router';
import { LevelWords } from '../../ui/figures/level-words.tsx';
import { PrintedSources } from '../../ui/figures/printed-sources.tsx';
import { SyntheticNotice } from '../../ui/figures/synthetic-notice.tsx';
import { LabelText } from '../../ui/label-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OtherLanguageNote } from '../../ui/other-language-note.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Actions } from './actions.tsx';
import { CoursesPart } from './courses-part.tsx';
import { Definition } from './definition.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LawAndTransitions } from './law-and-transitions.tsx';
import { RegionsPart } from './regions-part.tsx';
import { Related } from './related.tsx';
import { SkillTiers } from './skill-tiers.tsx';
import { Titles } from './titles.tsx';
import './occupation-page.css';

export function OccupationPage() {
  const { t } = useLingui();
  const { page, map } = useLoaderData({ from: '/$lang/occupation/$id' });
  const isGroup = page.groups.length === 1 && page.groups[0]?.ssyk === page.id;
  const codes = page.groups.map(({ ssyk }) => ssyk).join(', ');
  return (
    <>
      <PageHeading
        title={page.label.text}
        lang={page.label.lang}
        eyebrow={isGroup ? <Trans>Occupation group, SSYK {codes}</Trans> : <Trans>Occupation</Trans>}
      >
        {page.label.text}
      </PageHeading>
      {page.definition === null ? null : <Definition definition={page.definition} />}
      <p className="fine-print">
        <LevelWords level={page.level} />
        {isGroup || page.groups.length === 0 ? null : (
          <>
            {'. '}
            <Trans>Figures are for the group</Trans>{' '}
            {page.groups.map(({ ssyk, label }, index) => (
              <span key={ssyk}>
                {index === 0 ? '' : ', '}
                <LabelText label={label} /> ({ssyk})
              </span>
            ))}
          </>
        )}
      </p>
      {page.deprecated ? (
        <Notice kind="info">
          <p>
            <Trans>The occupation is no longer in the data. What is shown is what older data knew of it.</Trans>
          </p>
        </Notice>
      ) : null}
      <OtherLanguageNote />
      <Actions page={page} />
      <SyntheticNotice sources={page.sources} />
      <KeyFigures page={page} />
      <SkillTiers page={page} />
      <LawAndTransitions page={page} />
      <CoursesPart page={page} />
      <RegionsPart page={page} map={map} label={t`Sweden’s counties: ${page.label.text}`} />
      <Related page={page} />
      <Titles page={page} />
      <PrintedSources kinds={['skills', 'groups', 'forecast', 'vacancies', 'pay']} sources={page.sources} />
    </>
  );
}
