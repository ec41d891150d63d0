import { Trans, useLingui } from '@lingui/react/macro';
import type { Shared } from '#contract/shares.ts';
import { useFormat } from '../../i18n/format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { EducationWords, ExperienceWords, LanguageWords, SkillWords } from '../profile/item-words.tsx';
import { Listed } from './listed.tsx';
import { SharedFacts } from './shared-facts.tsx';
import { SharedSaved } from './shared-saved.tsx';
import '../../forms/profile/item-section.css';
import './shared-page.css';

/** A profile as somebody chose to show it: to read and to print, and no more. */
export function SharedProfile({ shared }: { shared: Shared }) {
  const { t } = useLingui();
  const format = useFormat();
  const { sharedBy, experiences, educations, skills, languages } = shared;
  const [from, until] = [format.date(shared.sharedAt), format.date(shared.until)];
  return (
    <div className="shared-profile">
      <PageHeading title={sharedBy === '' ? t`A shared profile` : sharedBy} eyebrow={<Trans>Shared profile</Trans>}>
        {sharedBy === '' ? <Trans>A shared profile</Trans> : sharedBy}
      </PageHeading>
      <Notice kind="info">
        <p>
          {sharedBy === '' ? (
            <Trans>
              Shared by somebody who has chosen not to show her or his name, {from}. The link works until {until}.
            </Trans>
          ) : (
            <Trans>
              Shared by {sharedBy} {from}. The link works until {until}.
            </Trans>
          )}{' '}
          <Trans>
            These are the person’s own words; nobody else has checked them. Use them only for what they were sent to you
            for.
          </Trans>
        </p>
      </Notice>
      <p className="actions">
        <Button onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </p>
      <SharedFacts about={shared.about} wishes={null} />
      <Listed
        title={<Trans>Experience</Trans>}
        items={experiences}
        renderItem={(item) => <ExperienceWords {...item} />}
      />
      <Listed title={<Trans>Education</Trans>} items={educations} renderItem={(item) => <EducationWords {...item} />} />
      <Listed short title={<Trans>Skills</Trans>} items={skills} renderItem={(item) => <SkillWords skill={item} />} />
      <Listed
        short
        title={<Trans>Languages</Trans>}
        items={languages}
        renderItem={(item) => <LanguageWords language={item} />}
      />
      <SharedFacts about={{}} wishes={shared.wishes} />
      <SharedSaved jobs={shared.jobs} plans={shared.plans} />
    </div>
  );
}
