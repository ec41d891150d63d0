import { Trans, useLingui } from '@lingui/react/macro';
import type { SessionState } from '#contract/access.ts';
import type { Profile } from '#contract/profiles.ts';
import { AboutSection } from '../../forms/profile/about-section.tsx';
import { EducationSection } from '../../forms/profile/education-section.tsx';
import { ExperienceSection } from '../../forms/profile/experience-section.tsx';
import { LanguageSection } from '../../forms/profile/language-section.tsx';
import { SkillSection } from '../../forms/profile/skill-section.tsx';
import { WishesSection } from '../../forms/profile/wishes-section.tsx';
import { useLanguage } from '../../i18n/language.ts';
import { paths } from '../../paths.ts';
import { signOut } from '../../profile.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { useAct } from '../../use-act.ts';
import { FewWaysReminder } from '../account/few-ways-in.tsx';
import { WhyNot } from '../sign-in/why-not.tsx';
import { PrintedCv } from './printed-cv.tsx';
import { SavedSection } from './saved-section.tsx';
import { YourData } from './your-data.tsx';

interface OwnProfileProps {
  readonly session: NonNullable<SessionState['session']>;
  readonly profile: Profile;
}

export function OwnProfile({ session, profile }: OwnProfileProps) {
  const { t } = useLingui();
  const lang = useLanguage();
  const { about, skills } = profile;
  const known = skills.filter(({ scheme }) => scheme !== null).map(({ id }) => id);
  const { cause, run } = useAct();
  return (
    <>
      <PrintedCv profile={profile} />
      <div className="no-print">
        <PageHeading title={t`My profile`} {...(about.name === '' ? {} : { eyebrow: t`My profile` })}>
          {about.name === '' ? <Trans>My profile</Trans> : about.name}
        </PageHeading>
        {session.persona === null ? null : (
          <Notice kind="warning">
            <p>
              <Trans>
                You are trying Vidare as a made-up person. Do not write anything about yourself that you want to keep.
              </Trans>
            </p>
          </Notice>
        )}
        {session.warnedAt === null ? null : (
          <Notice kind="info">
            <p>
              <Trans>
                Nobody had used this account for nearly two years, so it was soon to be removed. Now that you are back
                it stays.
              </Trans>
            </p>
          </Notice>
        )}
        {session.persona === null ? <FewWaysReminder /> : null}
        <WhyNot cause={cause} />
        <p className="actions">
          {known.length === 0 ? null : (
            <ButtonLink href={paths.county(lang, { skill: known })} look="primary">
              <Trans>See next jobs from my skills</Trans>
            </ButtonLink>
          )}
          <Button onClick={() => void run(signOut)}>
            <Trans>Sign out</Trans>
          </Button>
        </p>
        <AboutSection about={about} />
        <ExperienceSection items={profile.experiences} />
        <EducationSection items={profile.educations} />
        <SkillSection items={skills} />
        <LanguageSection items={profile.languages} />
        <WishesSection wishes={profile.wishes} />
        <SavedSection jobs={profile.jobs} plans={profile.plans} />
        <YourData />
      </div>
    </>
  );
}
