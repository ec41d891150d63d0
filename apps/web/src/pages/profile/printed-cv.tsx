import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';
import type { Profile } from '#contract/profiles.ts';
import { useEducationFacts, useExperienceFacts } from './item-facts.ts';
import { useLanguageLevels, useLanguageName, useSkillLevels, useSkillName } from './item-names.ts';
import './printed-cv.css';

/** The profile as a CV, on paper only. What she wants and has saved is not in it. */
export function PrintedCv({ profile: { about, experiences, educations, skills, languages } }: { profile: Profile }) {
  usePrintedTitle(about.name);
  const experienceFacts = useExperienceFacts();
  const educationFacts = useEducationFacts();
  const skillWords = useSkillWords();
  const languageWords = useLanguageWords();
  return (
    <article className="cv">
      <h1>{about.name === '' ? <Trans>CV</Trans> : about.name}</h1>
      <p className="cv-contact">{told([about.place, about.email, about.phone]).join(' · ')}</p>
      {about.about === '' ? null : <p className="cv-words">{about.about}</p>}
      <Part title={<Trans>Experience</Trans>} there={experiences.length > 0}>
        {experiences.map((item) => (
          <Entry key={item.id} title={item.title} {...experienceFacts(item)} words={item.description} />
        ))}
      </Part>
      <Part title={<Trans>Education</Trans>} there={educations.length > 0}>
        {educations.map((item) => (
          <Entry key={item.id} title={item.title} {...educationFacts(item)} words="" />
        ))}
      </Part>
      <Part title={<Trans>Skills</Trans>} there={skills.length > 0}>
        <ul className="cv-skills">
          {skills.map((skill) => (
            <li key={skill.id}>{skillWords(skill)}</li>
          ))}
        </ul>
      </Part>
      <Part title={<Trans>Languages</Trans>} there={languages.length > 0}>
        <ul className="cv-skills">
          {languages.map((language) => (
            <li key={language.id}>{languageWords(language)}</li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

function Part({ title, there, children }: { title: ReactNode; there: boolean; children: ReactNode }) {
  if (!there) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface EntryProps {
  readonly title: string;
  readonly where: string;
  readonly period: string;
  readonly words: string;
}

function Entry({ title, where, period, words }: EntryProps) {
  return (
    <div className="cv-entry">
      <p className="cv-period">{period}</p>
      <div>
        <h3>{title}</h3>
        {where === '' ? null : <p>{where}</p>}
        {words === '' ? null : <p className="cv-words">{words}</p>}
      </div>
    </div>
  );
}

function useSkillWords(): (skill: Profile['skills'][number]) => string {
  const levels = useSkillLevels();
  const nameOf = useSkillName();
  return (skill) => {
    const more = told([skill.level === null ? '' : inSentence(levels[skill.level]), skill.evidence]).join(', ');
    return more === '' ? nameOf(skill) : `${nameOf(skill)} (${more})`;
  };
}

function useLanguageWords(): (language: Profile['languages'][number]) => string {
  const levels = useLanguageLevels();
  const nameOf = useLanguageName();
  return (language) => `${nameOf(language)}: ${inSentence(levels[language.level])}`;
}

/** What the browser prints on top of the paper, and calls the file she saves it as. */
function usePrintedTitle(name: string): void {
  const { t } = useLingui();
  const title = told([t`CV`, name]).join(' ');
  useEffect(() => {
    let before = '';
    const begin = () => {
      before = document.title;
      document.title = title;
    };
    const end = () => {
      document.title = before;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [title]);
}

function inSentence(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

function told(words: readonly string[]): string[] {
  return words.filter((one) => one !== '');
}
