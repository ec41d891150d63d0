import type { Education, Experience, ProfileLanguage, ProfileSkill } from '#contract/profiles.ts';
import { useEducationFacts, useExperienceFacts } from './item-facts.ts';
import { useLanguageLevels, useLanguageName, useSkillLevels, useSkillName } from './item-names.ts';

export function ExperienceWords(experience: Experience) {
  const { where, period } = useExperienceFacts()(experience);
  return (
    <>
      <span className="profile-item-title">{experience.title}</span>
      <Note words={[where, period]} />
      {experience.description === '' ? null : <p>{experience.description}</p>}
    </>
  );
}

export function EducationWords(education: Education) {
  const { where, period } = useEducationFacts()(education);
  return (
    <>
      <span className="profile-item-title">{education.title}</span>
      <Note words={[where, period]} />
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
      <Note words={[level === null ? '' : levels[level], evidence]} />
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

/** What is told of it; nothing where nothing is. */
function Note({ words }: { words: readonly string[] }) {
  const told = words.filter((one) => one !== '');
  return told.length === 0 ? null : <p className="profile-item-note">{told.join(' · ')}</p>;
}
