import { Trans } from '@lingui/react/macro';
import type { Education, Experience, ProfileLanguage, ProfileSkill } from '#contract/profiles.ts';
import {
  useEducationLevels,
  useExperienceKinds,
  useLanguageLevels,
  useLanguageName,
  useSkillLevels,
  useSkillName,
} from './item-names.ts';
import { PeriodWords } from './period-words.tsx';

export function ExperienceWords({ title, kind, organisation, place, started, ended, description }: Experience) {
  const kinds = useExperienceKinds();
  return (
    <>
      <span className="profile-item-title">{title}</span>
      <p className="profile-item-note">
        {[kind === 'paid' ? '' : kinds[kind], organisation, place].filter((one) => one !== '').join(', ')}{' '}
        <PeriodWords started={started} ended={ended} />
      </p>
      {description === '' ? null : <p>{description}</p>}
    </>
  );
}

export function EducationWords({ title, level, provider, country, started, ended, completed }: Education) {
  const levels = useEducationLevels();
  return (
    <>
      <span className="profile-item-title">{title}</span>
      <p className="profile-item-note">
        {[levels[level], provider, country].filter((one) => one !== '').join(', ')}{' '}
        <PeriodWords started={started} ended={ended} />
        {completed || ended === null ? null : (
          <>
            {' '}
            <Trans>Not finished</Trans>
          </>
        )}
      </p>
    </>
  );
}

export function SkillWords({ skill }: { skill: ProfileSkill & { readonly id: string } }) {
  const levels = useSkillLevels();
  const nameOf = useSkillName();
  const { level, evidence } = skill;
  return (
    <>
      <span className="profile-item-title">{nameOf(skill)}</span>
      <p className="profile-item-note">
        {[level === null ? '' : levels[level], evidence].filter((one) => one !== '').join(' · ')}
      </p>
    </>
  );
}

export function LanguageWords({ language }: { language: ProfileLanguage & { readonly id: string } }) {
  const levels = useLanguageLevels();
  const nameOf = useLanguageName();
  return (
    <>
      <span className="profile-item-title">{nameOf(language)}</span>{' '}
      <span className="profile-item-note">{levels[language.level]}</span>
    </>
  );
}
